/// In which parts a content of unknown length travels.
public struct StreamPlan: Hashable, Sendable {
    /// Large enough for 64 GiB in 10,000 parts, and no larger, so that two are in memory at once.
    public static let usualPartSize: Int64 = 105 * 64 * 1024

    /// The length of every part but the last, in bytes.
    public let partSize: Int64

    /// Plans a stream.
    ///
    /// - Parameters:
    ///   - expectedBytes: How long it may get; nil for up to 64 GiB.
    ///   - partSize: The size that was asked for; nil for one that is enough.
    public init(expectedBytes: Int64?, partSize wanted: Int64? = nil) throws(PartSizeProblem) {
        partSize = try PartLimits.partSize(
            for: expectedBytes ?? 0, wanted: wanted, usual: Self.usualPartSize)
    }

    /// The longest stream that fits, in bytes.
    public var maximum: Int64 { min(partSize * PartLimits.count, PartLimits.objectSize) }
}
