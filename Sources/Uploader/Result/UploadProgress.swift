/// How far an upload is.
public struct UploadProgress: Hashable, Sendable {
    /// Bytes that the server has confirmed.
    public var sentBytes: Int64
    /// Bytes that are on their way; they count again when their part is sent again.
    public var movingBytes: Int64
    /// Of the confirmed bytes, those that an earlier, interrupted run had sent.
    public var resumedBytes: Int64
    /// Bytes in all; nil while the size is unknown.
    public var totalBytes: Int64?
    /// Parts that the server has confirmed.
    public var finishedParts: Int
    /// Parts in all; 1 for a single PUT; nil while the size is unknown.
    public var totalParts: Int?
    /// How many requests were sent again so far.
    public var retries: Int

    /// Makes a snapshot.
    public init(
        sentBytes: Int64 = 0, movingBytes: Int64 = 0, resumedBytes: Int64 = 0, totalBytes: Int64?,
        finishedParts: Int = 0, totalParts: Int?, retries: Int = 0
    ) {
        self.sentBytes = sentBytes
        self.movingBytes = movingBytes
        self.resumedBytes = resumedBytes
        self.totalBytes = totalBytes
        self.finishedParts = finishedParts
        self.totalParts = totalParts
        self.retries = retries
    }
}
