/// S3's limits of multipart uploads.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
public enum PartLimits {
    /// The most parts of an object.
    public static let count: Int64 = 10_000
    /// The sizes of a part, in bytes; the last one may be smaller.
    public static let sizes: ClosedRange<Int64> = 5 * mebibyte...5 * 1024 * mebibyte
    /// The largest object, 48.8 TiB.
    public static let objectSize = count * sizes.upperBound

    static let mebibyte: Int64 = 1024 * 1024

    /// The size of parts for a content of `bytes`.
    ///
    /// - Parameters:
    ///   - wanted: The size that was asked for, which is never changed; nil for any.
    ///   - usual: The size where nothing else is needed.
    public static func partSize(for bytes: Int64, wanted: Int64?, usual: Int64) throws(PartSizeProblem)
        -> Int64
    {
        if let wanted, !sizes.contains(wanted) { throw .outOfRange(bytes: wanted) }
        guard bytes <= objectSize else { throw .objectTooLarge(bytes: bytes, maximum: objectSize) }
        let smallest = (bytes + count - 1) / count
        let needed = max(sizes.lowerBound, (smallest + mebibyte - 1) / mebibyte * mebibyte)
        guard let wanted else { return max(usual, needed) }
        let parts = (bytes + wanted - 1) / wanted
        guard parts <= count else {
            throw .tooManyParts(partSize: wanted, bytes: bytes, parts: parts, needed: needed)
        }
        return wanted
    }
}
