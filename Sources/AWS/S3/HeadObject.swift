/// What HeadObject answers, and GetObject beside the content.
public struct HeadObjectOutput: Hashable, Sendable {
    /// The size in bytes.
    public var contentLength: Int64?
    /// `Content-Type`.
    public var contentType: String?
    /// With its quotation marks.
    public var etag: String?
    /// `x-amz-meta-…` headers, by the part after that prefix in lower case.
    public var metadata: [String: String]
    /// The object's checksum, if it is one that this program knows.
    public var checksum: Checksum?
    /// About the answer.
    public var answer: AnswerFacts

    init(_ response: HTTPResponse) {
        contentLength = response.headers["content-length"].flatMap { Int64($0) }
        contentType = response.headers["content-type"]
        etag = response.headers["etag"]
        metadata = [:]
        for name in response.headers.names where name.lowercased().hasPrefix("x-amz-meta-") {
            metadata[String(name.lowercased().dropFirst("x-amz-meta-".count))] = response.headers[name]
        }
        checksum = response.headers.anyChecksum
        answer = AnswerFacts(response)
    }
}

/// What GetObject answers.
public struct GetObjectOutput: Hashable, Sendable {
    /// What S3 knows of the object.
    public var head: HeadObjectOutput
    /// The content.
    public var body: [UInt8]

    /// About the answer.
    public var answer: AnswerFacts { head.answer }
}
