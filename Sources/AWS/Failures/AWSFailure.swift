/// Why a call to AWS did not succeed.
public enum AWSFailure: Error, Sendable {
    /// AWS answered, and the answer is an error.
    case service(ServiceError)
    /// No answer, or none that could be trusted: DNS, connection, TLS, time-out.
    case transport(TransportError)
    /// AWS answered with something that is not what the call answers.
    case unexpectedAnswer(operation: String, status: Int, detail: ServerText)
    /// There are no credentials to sign with, and why.
    case credentials(CredentialsError)
    /// The endpoint cannot be worked out from the region and the configuration.
    case endpoint(EndpointError)
    /// The caller cancelled.
    case cancelled
}
