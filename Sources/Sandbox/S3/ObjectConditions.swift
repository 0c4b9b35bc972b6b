import AWS

/// The condition on a write: that there be no object of that key yet, or one of this ETag.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
struct WriteCondition: Sendable {
    private let mustBeNew: Bool
    private let mustHaveETag: String?

    /// Reads the fields of a request that writes.
    init(_ headers: AWS.HTTPHeaders) throws(Refusal) {
        let none = headers["If-None-Match"]
        // S3 takes nothing but the asterisk here.
        guard none == nil || none == "*" else { throw .notImplemented }
        mustBeNew = none != nil
        mustHaveETag = headers["If-Match"]
    }

    /// Refuses when `object`, which is there already, forbids the write.
    func check(_ object: StoredObject?) throws(Refusal) {
        if mustBeNew, object != nil { throw .preconditionFailed("If-None-Match") }
        guard let wanted = mustHaveETag else { return }
        guard let object else { throw Refusal(404, "NoSuchKey", "The specified key does not exist.") }
        guard wanted.names(etag: object.etag) else { throw .preconditionFailed("If-Match") }
    }
}

/// The condition on a read.
struct ReadCondition: Sendable {
    private let mustHaveETag: String?
    private let mustNotHaveETag: String?

    /// Reads the fields of a request that reads.
    init(_ headers: AWS.HTTPHeaders) {
        mustHaveETag = headers["If-Match"]
        mustNotHaveETag = headers["If-None-Match"]
    }

    /// Whether the client has the object already; refuses when it wants another one.
    func isNotModified(_ object: StoredObject) throws(Refusal) -> Bool {
        if let mustHaveETag, !mustHaveETag.names(etag: object.etag) { throw .preconditionFailed("If-Match") }
        return mustNotHaveETag?.names(etag: object.etag) ?? false
    }
}

extension String {
    /// Whether this field, an ETag with or without quotes or an asterisk, names `etag`.
    fileprivate func names(etag: String) -> Bool {
        self == "*" || self == etag || self == "\"\(etag)\""
    }
}

extension Refusal {
    fileprivate static func preconditionFailed(_ condition: String) -> Refusal {
        Refusal(
            412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold",
            details: [("Condition", condition)])
    }
}
