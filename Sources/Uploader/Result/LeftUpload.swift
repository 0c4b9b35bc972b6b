import AWS

/// An upload that could not be aborted; its parts cost money until a lifecycle rule or its owner removes them.
public struct LeftUpload: Hashable, Sendable {
    /// The upload.
    public var upload: MultipartUpload
    /// AWS's code of the refusal, if it answered. Being refused is common: many roles may not abort.
    public var refusal: String?
}
