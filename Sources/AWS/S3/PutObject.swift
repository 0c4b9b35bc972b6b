/// What PutObject takes.
public struct PutObjectInput: Sendable {
    /// The bucket.
    public var bucket: String
    /// The key.
    public var key: String
    /// The content.
    public var body: RequestBody
    /// The content's checksum.
    public var checksum: Checksum?
    /// The content's SHA-256 in hex where it is known, for a signature that covers it.
    public var payloadSHA256: String?
    /// `*` refuses to overwrite.
    public var ifNoneMatch: String?
    /// How the object is kept.
    public var object: ObjectOptions
    /// What every call may add.
    public var options: RequestOptions
    /// Told how far the content was read to be sent; goes back when it is sent anew.
    public var onBodyRead: (@Sendable (_ position: Int64) -> Void)?

    /// Makes an input.
    public init(
        bucket: String, key: String, body: RequestBody, checksum: Checksum? = nil,
        payloadSHA256: String? = nil,
        ifNoneMatch: String? = nil, object: ObjectOptions = ObjectOptions(),
        options: RequestOptions = RequestOptions(), onBodyRead: (@Sendable (_ position: Int64) -> Void)? = nil
    ) {
        self.bucket = bucket
        self.key = key
        self.body = body
        self.checksum = checksum
        self.payloadSHA256 = payloadSHA256
        self.ifNoneMatch = ifNoneMatch
        self.object = object
        self.options = options
        self.onBodyRead = onBodyRead
    }
}

/// What PutObject answers.
public struct PutObjectOutput: Hashable, Sendable {
    /// With its quotation marks.
    public var etag: String?
    /// In a bucket with versions.
    public var versionID: String?
    /// What S3 computed, of the algorithm that was sent.
    public var checksum: Checksum?
    /// About the answer.
    public var answer: AnswerFacts
}
