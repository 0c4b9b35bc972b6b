import AWS

/// What a failure shows to somebody who looks for its cause.
public struct Symptom: Hashable, Sendable {
    /// The service that answered, such as `sts`.
    public var service: String?
    /// The call, such as `AssumeRole`.
    public var operation: String?
    /// The HTTP status.
    public var status: Int?
    /// The error code; an answer to HEAD has none.
    public var code: String?
    /// The server's words.
    public var message: ServerText?
    /// The request id.
    public var requestID: String?
    /// The region that the answer names.
    public var region: String?
    /// The host that was asked.
    public var host: String?
    /// Why no answer came.
    public var transport: TransportError.Kind?
    /// Why there is no endpoint to ask.
    public var endpoint: EndpointError?
    /// Why there were no credentials to ask with.
    public var credentials: CredentialsError?
    /// Whether the answer was not one that AWS gives.
    public var isForeign = false
    /// Whether the caller gave up.
    public var isCancelled = false

    /// A symptom without any sign.
    public init() {}

    /// What `failure` shows.
    public init(_ failure: AWSFailure) {
        switch failure {
        case .service(let error):
            service = error.service
            operation = error.operation
            status = error.status
            code = error.code
            message = error.message
            requestID = error.requestID
            region = error.region
            host = error.host
        case .transport(let error):
            transport = error.kind
            host = error.host
            message = error.detail
        case .unexpectedAnswer(let operation, let status, let detail):
            self.operation = operation
            self.status = status
            message = detail
            isForeign = true
        case .endpoint(let error):
            endpoint = error
        case .credentials(let error):
            credentials = error
        case .cancelled:
            isCancelled = true
        }
    }
}
