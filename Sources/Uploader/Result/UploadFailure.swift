import AWS

/// Why an upload did not succeed, and what it left.
public struct UploadFailure: Error, Sendable {
    /// The causes.
    public enum Cause: Sendable {
        /// The content could not be read.
        case source(SourceFailure)
        /// The content does not fit into the parts that S3 takes.
        case partSize(PartSizeProblem)
        /// A stream went on after the last part that S3 takes, so many bytes in.
        case streamTooLong(maximum: Int64)
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
        /// Asking what an interrupted run had sent.
        case resumption
        /// Starting the multipart upload.
        case creation
        /// Reading the next part of a stream.
        case reading
        /// Sending a part.
        case part(number: Int)
        /// Making the object out of its parts.
        case completion
    }

    /// The cause.
    public var cause: Cause
    /// Where it happened.
    public var step: Step
    /// How many requests were sent again.
    public var retries: Int
    /// What is left on the server.
    public var leftover: LeftUpload?
    /// Whether the same upload, started again, goes on from the parts that were sent.
    public var isResumable: Bool

    init(_ stop: UploadStop, retries: Int, leftover: LeftUpload? = nil, isResumable: Bool = false) {
        cause = stop.cause
        step = stop.step
        self.retries = retries
        self.leftover = leftover
        self.isResumable = isResumable
    }
}
