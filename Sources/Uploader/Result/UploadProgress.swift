/// How far an upload is.
public struct UploadProgress: Hashable, Sendable {
    /// Bytes that the server has confirmed.
    public var sentBytes: Int64
    /// Bytes in all; nil while the size is unknown.
    public var totalBytes: Int64?
    /// Parts that the server has confirmed.
    public var finishedParts: Int
    /// Parts in all; 1 for a single PUT; nil while the size is unknown.
    public var totalParts: Int?

    /// Makes a snapshot.
    public init(sentBytes: Int64, totalBytes: Int64?, finishedParts: Int, totalParts: Int?) {
        self.sentBytes = sentBytes
        self.totalBytes = totalBytes
        self.finishedParts = finishedParts
        self.totalParts = totalParts
    }
}
