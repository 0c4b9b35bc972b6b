/// How an object is kept; the same for one PUT and for a multipart upload.
public struct ObjectOptions: Hashable, Sendable {
    /// Encryption at rest.
    public enum ServerSideEncryption: Hashable, Sendable {
        /// With keys of S3.
        case s3
        /// With a key of KMS: the bucket's own where none is named.
        case kms(keyID: String?)
    }

    /// `Content-Type`.
    public var contentType: String?
    /// `x-amz-meta-…` headers, by the part after that prefix.
    public var metadata: [String: String]
    /// A canned ACL such as `bucket-owner-full-control`.
    public var acl: String?
    /// Encryption at rest; nil for the bucket's default.
    public var encryption: ServerSideEncryption?
    /// Such as `STANDARD_IA`.
    public var storageClass: String?
    /// The object's tags: at most 10.
    public var tags: [String: String]

    /// Makes options.
    public init(
        contentType: String? = nil, metadata: [String: String] = [:], acl: String? = nil,
        encryption: ServerSideEncryption? = nil, storageClass: String? = nil,
        tags: [String: String] = [:]
    ) {
        self.contentType = contentType
        self.metadata = metadata
        self.acl = acl
        self.encryption = encryption
        self.storageClass = storageClass
        self.tags = tags
    }

    /// Adds the headers that ask for these options.
    public func add(to headers: inout HTTPHeaders) {
        headers.set("Content-Type", contentType)
        headers.set("X-Amz-Acl", acl)
        headers.set("X-Amz-Storage-Class", storageClass)
        switch encryption {
        case .s3: headers.set("X-Amz-Server-Side-Encryption", "AES256")
        case .kms(let keyID):
            headers.set("X-Amz-Server-Side-Encryption", "aws:kms")
            headers.set("X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id", keyID)
        case nil: break
        }
        headers.set("X-Amz-Tagging", tagging)
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) {
            headers.set("X-Amz-Meta-\(name)", value)
        }
    }

    /// The tags as a query.
    private var tagging: String? {
        guard !tags.isEmpty else { return nil }
        return tags.sorted { $0.key < $1.key }
            .map { "\(PercentEncoding.encode($0.key))=\(PercentEncoding.encode($0.value))" }
            .joined(separator: "&")
    }
}
