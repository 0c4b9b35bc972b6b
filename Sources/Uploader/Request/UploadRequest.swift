/// What to upload, and where to.
public struct UploadRequest: Sendable {
    /// Where the content comes from.
    public var source: UploadSource
    /// The bucket.
    public var bucket: String
    /// The object's key.
    public var key: String
    /// How the object is written.
    public var options: UploadOptions

    /// Makes a request.
    public init(source: UploadSource, bucket: String, key: String, options: UploadOptions = UploadOptions()) {
        self.source = source
        self.bucket = bucket
        self.key = key
        self.options = options
    }
}

/// Where the content of an upload comes from.
public enum UploadSource: Sendable {
    /// A regular file, which must not change while it is read.
    case file(path: String)
    /// Bytes in memory.
    case memory([UInt8])
    /// A pipe, a socket or a terminal, read to its end; the descriptor stays the caller's and must stay open. One that
    /// is a regular file is read as a file, from its position on.
    ///
    /// `expectedBytes` lets parts be large enough for a stream of more than 64 GiB.
    case stream(descriptor: Int32, expectedBytes: Int64?)
}
