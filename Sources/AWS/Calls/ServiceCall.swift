/// One call of a service, before it is signed.
struct ServiceCall {
    /// How the signature covers the body.
    enum Payload {
        /// By its SHA-256.
        case signed
        /// By its SHA-256, which is known already.
        case hashed(String)
        /// By TLS and a checksum over https; by its SHA-256 over plain http.
        case protectedByTLS
        /// Not at all: its checksum follows it, and TLS protects both.
        case trailed
    }

    var service: AWSService
    var operation: String
    var method: HTTPRequest.Method
    var endpoint: Endpoint
    /// What follows the endpoint's own path, encoded.
    var path = ""
    var query: [(name: String, value: String)] = []
    var headers = HTTPHeaders()
    var body = RequestBody.empty
    var payload = Payload.signed
    var maximumAnswerBytes = HTTPRequest.usualMaximumAnswerBytes
    var awaitsContinue = false
    var stallSeconds: Int?
    var isSentOnce = false
    /// A few calls need no credentials.
    var isSigned = true
    var onBodyRead: (@Sendable (_ position: Int64) -> Void)?
}
