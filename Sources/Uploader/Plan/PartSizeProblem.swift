/// Why a content cannot travel in parts of a size.
public enum PartSizeProblem: Error, Hashable, Sendable {
    /// S3's parts have 5 MiB to 5 GiB; this one has so many bytes.
    case outOfRange(bytes: Int64)
    /// So many parts would be needed, and S3 takes 10,000; parts of `needed` bytes would do.
    case tooManyParts(partSize: Int64, bytes: Int64, parts: Int64, needed: Int64)
    /// S3 takes no object of this size.
    case objectTooLarge(bytes: Int64, maximum: Int64)
}
