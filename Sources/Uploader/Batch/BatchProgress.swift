/// How far the uploads of a batch are, together.
public struct BatchProgress: Hashable, Sendable {
    /// Uploads that succeeded.
    public var uploadedItems = 0
    /// Uploads that failed; their bytes and parts count no longer.
    public var failedItems = 0
    /// Bytes that the server has confirmed.
    public var sentBytes: Int64 = 0
    /// Bytes that are on their way, unconfirmed.
    public var movingBytes: Int64 = 0
    /// Of the confirmed bytes, those that earlier, interrupted runs had sent.
    public var resumedBytes: Int64 = 0
    /// Parts that the server has confirmed.
    public var finishedParts = 0
    /// Parts of all uploads that have begun; nil while that of one is not known.
    public var totalParts: Int? = 0
    /// Requests that were sent again, those of failed uploads included.
    public var retries = 0

    /// Nothing yet.
    public init() {}

    /// Adds one upload.
    mutating func add(_ upload: UploadProgress) {
        sentBytes += upload.sentBytes
        movingBytes += upload.movingBytes
        resumedBytes += upload.resumedBytes
        finishedParts += upload.finishedParts
        totalParts = totalParts.flatMap { sum in upload.totalParts.map { sum + $0 } }
        retries += upload.retries
    }
}
