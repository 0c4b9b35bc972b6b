import AWS

/// What an upload that succeeded can prove.
public struct UploadReceipt: Hashable, Sendable {
    /// The content's length.
    public var bytes: Int64
    /// The number of parts; 1 for a single PUT.
    public var parts: Int
    /// Of those, the parts that an earlier, interrupted run had sent.
    public var resumedParts: Int
    /// With its quotation marks; some stores answer none.
    public var etag: String?
    /// The checksum of the whole content.
    public var checksum: Checksum
    /// Whether the store answered the same checksum; one that knows none answers nothing.
    public var isChecksumConfirmed: Bool
    /// The last request's id.
    public var requestID: String?
    /// How many requests were sent again.
    public var retries: Int
    /// An earlier run's upload of another version of the content that could not be aborted.
    public var leftover: LeftUpload?
}
