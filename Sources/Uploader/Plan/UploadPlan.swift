/// In which parts a content travels.
public struct UploadPlan: Hashable, Sendable {
    /// S3's limit of parts.
    public static let maximumParts: Int64 = 10_000
    /// S3's limits of a part's size; the last part may be smaller.
    public static let partSizes: ClosedRange<Int64> = 5 * 1024 * 1024...5 * 1024 * 1024 * 1024
    /// S3's limit of an object's size, 48.8 TiB.
    public static let maximumSize = maximumParts * partSizes.upperBound

    /// The content's length.
    public let size: Int64
    /// The length of every part but the last.
    public let partSize: Int64
    /// The number of parts; nil for one PUT of the whole.
    public let partCount: Int?

    /// Plans a content of `size` bytes; nil when S3 takes no object of that size.
    public init?(size: Int64, configuration: UploadConfiguration) {
        guard size <= Self.maximumSize else { return nil }
        self.size = size
        guard size > configuration.multipartThreshold else {
            partSize = size
            partCount = nil
            return
        }
        let mebibyte: Int64 = 1024 * 1024
        let smallest = (size + Self.maximumParts - 1) / Self.maximumParts
        let rounded = (smallest + mebibyte - 1) / mebibyte * mebibyte
        let wanted = max(configuration.partSize, rounded)
        partSize = min(max(wanted, Self.partSizes.lowerBound), Self.partSizes.upperBound)
        partCount = Int((size + partSize - 1) / partSize)
    }

    /// Where part `number` (from 1) lies in the content.
    public func range(ofPart number: Int) -> Range<Int64> {
        let start = Int64(number - 1) * partSize
        return start..<min(start + partSize, size)
    }
}
