import AWS

/// How the object is written.
public struct UploadOptions: Hashable, Sendable {
    /// How S3 keeps the object.
    public var object: ObjectOptions
    /// What every call of S3 may add.
    public var request: RequestOptions
    /// The checksum that travels with every part and with the whole.
    public var checksum: ChecksumAlgorithm
    /// Whether an object that is there already is left alone (`If-None-Match: *`); the upload then fails with 412.
    public var refusesToOverwrite: Bool

    /// Makes options.
    public init(
        object: ObjectOptions = ObjectOptions(), request: RequestOptions = RequestOptions(),
        checksum: ChecksumAlgorithm = .crc64NVME, refusesToOverwrite: Bool = false
    ) {
        self.object = object
        self.request = request
        self.checksum = checksum
        self.refusesToOverwrite = refusesToOverwrite
    }

    var ifNoneMatch: String? { refusesToOverwrite ? "*" : nil }
}
