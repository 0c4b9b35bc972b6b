/// In which parts a content of known length travels.
public struct UploadPlan: Hashable, Sendable {
    /// Contents up to this go in one request, and larger ones in parts of this size while 10,000 are enough.
    public static let usualPartSize: Int64 = 8 * PartLimits.mebibyte

    /// The content's length in bytes.
    public let size: Int64
    /// The length of every part but the last, in bytes.
    public let partSize: Int64
    /// The number of parts; nil for one PUT of the whole.
    public let partCount: Int?

    /// Plans a content of `size` bytes.
    ///
    /// - Parameter partSize: The size that was asked for; nil lets it grow with the content.
    public init(size: Int64, partSize wanted: Int64? = nil) throws(PartSizeProblem) {
        let partSize = try PartLimits.partSize(for: size, wanted: wanted, usual: Self.usualPartSize)
        self.size = size
        guard size > partSize else {
            self.partSize = size
            partCount = nil
            return
        }
        self.partSize = partSize
        partCount = Int((size + partSize - 1) / partSize)
    }

    /// Where part `number` (from 1) lies in the content.
    public func range(ofPart number: Int) -> Range<Int64> {
        let start = Int64(number - 1) * partSize
        return start..<min(start + partSize, size)
    }
}
