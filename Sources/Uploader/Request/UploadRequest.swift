import AWS

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
}

/// How the object is written.
public struct UploadOptions: Hashable, Sendable {
    /// How S3 keeps the object.
    public var object: ObjectOptions
    /// What every call of S3 may add.
    public var request: RequestOptions
    /// Whether an object that is there already is left alone (`If-None-Match: *`); the upload then fails with 412.
    public var refusesToOverwrite: Bool

    /// Makes options.
    public init(
        object: ObjectOptions = ObjectOptions(), request: RequestOptions = RequestOptions(),
        refusesToOverwrite: Bool = false
    ) {
        self.object = object
        self.request = request
        self.refusesToOverwrite = refusesToOverwrite
    }

    var ifNoneMatch: String? { refusesToOverwrite ? "*" : nil }
}
