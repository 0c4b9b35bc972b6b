import AWS

/// Why an upload did not succeed, and what it left.
public struct UploadFailure: Error, Sendable {
    /// The causes.
    public enum Cause: Sendable {
        /// The content could not be read.
        case source(SourceFailure)
        /// S3 takes no object of this size.
        case tooLarge(bytes: Int64, maximum: Int64)
        /// A call failed.
        case call(AWSFailure)
        /// The store computed another checksum than the one that was sent.
        case checksumMismatch(sent: Checksum, answered: Checksum)
        /// The caller cancelled.
        case cancelled
    }

    /// Where it happened.
    public enum Step: Hashable, Sendable {
        /// Before anything was sent.
        case preparation
        /// The single PUT.
        case put
        /// Starting the multipart upload.
        case creation
        /// Sending a part.
        case part(number: Int)
        /// Making the object out of its parts.
        case completion
    }

    /// An upload that could not be aborted; its parts cost money until a lifecycle rule or its owner removes them.
    public struct Leftover: Sendable {
        /// The upload.
        public var upload: MultipartUpload
        /// Why aborting failed. Being refused is common: many roles may not abort.
        public var abortFailure: AWSFailure
    }

    /// The cause.
    public var cause: Cause
    /// Where it happened.
    public var step: Step
    /// How many requests were sent again.
    public var retries: Int
    /// What is left on the server.
    public var leftover: Leftover?
}
