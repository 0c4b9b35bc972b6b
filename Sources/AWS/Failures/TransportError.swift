/// Why no trustworthy answer came.
public struct TransportError: Error, Hashable, Sendable {
    /// The kinds that call for different fixes.
    public enum Kind: String, Hashable, Sendable {
        case cannotResolveHost
        case cannotConnect
        case timedOut
        /// The server's certificate or its name is not accepted.
        case untrustedCertificate
        /// TLS could not be agreed on.
        case tlsHandshake
        /// The CA bundle that was named cannot be read.
        case unreadableCABundle
        case connectionLost
        case answerTooLarge
        case proxy
        /// Plain http to a host that is not this machine, without permission.
        case plainHTTPRefused
        /// The body could not be read to its announced end: the file changed or cannot be read.
        case unreadableBody
        /// A header or the address holds a character that would change the request's meaning.
        case malformedRequest
        case other
    }

    /// The kind.
    public var kind: Kind
    /// The host that was asked.
    public var host: String
    /// libcurl's words, cleaned.
    public var detail: ServerText

    /// Makes an error.
    public init(kind: Kind, host: String, detail: ServerText) {
        self.kind = kind
        self.host = host
        self.detail = detail
    }
}
