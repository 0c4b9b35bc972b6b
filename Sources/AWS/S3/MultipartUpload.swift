/// A multipart upload that was started.
public struct MultipartUpload: Hashable, Sendable {
    /// The bucket.
    public var bucket: String
    /// The key that the object will have.
    public var key: String
    /// S3's name of the upload.
    public var uploadID: String

    /// Makes a reference.
    public init(bucket: String, key: String, uploadID: String) {
        self.bucket = bucket
        self.key = key
        self.uploadID = uploadID
    }
}

/// What CreateMultipartUpload takes.
public struct CreateMultipartUploadInput: Sendable {
    /// The bucket.
    public var bucket: String
    /// The key.
    public var key: String
    /// The checksum that parts and object will have.
    public var checksumAlgorithm: ChecksumAlgorithm?
    /// How the object is kept.
    public var object: ObjectOptions
    /// What every call may add.
    public var options: RequestOptions

    /// Makes an input.
    public init(
        bucket: String, key: String, checksumAlgorithm: ChecksumAlgorithm? = nil,
        object: ObjectOptions = ObjectOptions(), options: RequestOptions = RequestOptions()
    ) {
        self.bucket = bucket
        self.key = key
        self.checksumAlgorithm = checksumAlgorithm
        self.object = object
        self.options = options
    }
}

/// What UploadPart takes.
public struct UploadPartInput: Sendable {
    /// How the content's checksum travels.
    public enum Integrity: Hashable, Sendable {
        /// Before the content, which was read once to know it.
        ///
        /// `payloadSHA256` is the content's SHA-256 in hex where it is known, for a signature that covers it.
        case header(Checksum, payloadSHA256: String? = nil)
        /// Behind the content, computed while that is sent; over https only, where TLS protects both.
        case trailer(ChecksumAlgorithm)
    }

    /// The upload.
    public var upload: MultipartUpload
    /// 1 to 10,000.
    public var number: Int
    /// The content.
    public var body: RequestBody
    /// The content's checksum; nil for none.
    public var integrity: Integrity?
    /// What every call may add.
    public var options: RequestOptions
    /// Told how far the content was read to be sent; goes back when it is sent anew.
    public var onBodyRead: (@Sendable (_ position: Int64) -> Void)?

    /// Makes an input.
    public init(
        upload: MultipartUpload, number: Int, body: RequestBody, integrity: Integrity? = nil,
        options: RequestOptions = RequestOptions(), onBodyRead: (@Sendable (_ position: Int64) -> Void)? = nil
    ) {
        self.upload = upload
        self.number = number
        self.body = body
        self.integrity = integrity
        self.options = options
        self.onBodyRead = onBodyRead
    }
}

/// A part that S3 has.
public struct UploadedPart: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// With its quotation marks.
    public var etag: String
    /// Its checksum.
    public var checksum: Checksum?
    /// Its size in bytes, where ListParts told it.
    public var size: Int64?

    /// Makes a part.
    public init(number: Int, etag: String, checksum: Checksum? = nil, size: Int64? = nil) {
        self.number = number
        self.etag = etag
        self.checksum = checksum
        self.size = size
    }
}

/// What UploadPart answers.
public struct UploadPartOutput: Hashable, Sendable {
    /// The part as completing needs it; its checksum is what S3 computed.
    public var part: UploadedPart
    /// The checksum that was sent.
    public var sentChecksum: Checksum?
    /// About the answer.
    public var answer: AnswerFacts
}

/// What CompleteMultipartUpload takes.
public struct CompleteMultipartUploadInput: Sendable {
    /// The upload.
    public var upload: MultipartUpload
    /// All parts, by number.
    public var parts: [UploadedPart]
    /// The checksum of the whole object.
    public var checksum: Checksum?
    /// `*` refuses to overwrite.
    public var ifNoneMatch: String?
    /// What every call may add.
    public var options: RequestOptions

    /// Makes an input.
    public init(
        upload: MultipartUpload, parts: [UploadedPart], checksum: Checksum? = nil, ifNoneMatch: String? = nil,
        options: RequestOptions = RequestOptions()
    ) {
        self.upload = upload
        self.parts = parts
        self.checksum = checksum
        self.ifNoneMatch = ifNoneMatch
        self.options = options
    }
}

/// What CompleteMultipartUpload answers.
public struct CompleteMultipartUploadOutput: Hashable, Sendable {
    /// With its quotation marks; some stores answer none.
    public var etag: String?
    /// What S3 computed over the whole object.
    public var checksum: Checksum?
    /// About the answer.
    public var answer: AnswerFacts
}
