/// AWS's Signature Version 4, as the S3 API reference and the IAM user guide describe it.
public enum SigV4 {
    /// Its name in requests.
    public static let algorithm = "AWS4-HMAC-SHA256"
    /// The payload hash of a body that TLS and a checksum protect instead.
    public static let unsignedPayload = "UNSIGNED-PAYLOAD"
    /// The payload hash of an empty body.
    public static let emptyPayload = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// What a request is signed with.
    public struct Parameters: Sendable {
        /// Whose signature it is.
        public var credentials: Credentials
        /// The region in the signature's scope.
        public var region: String
        /// The service in the signature's scope.
        public var service: String
        /// The moment of signing.
        public var time: UTCTime
        /// How the service writes paths.
        public var pathForm: CanonicalPath

        /// Makes parameters.
        public init(
            credentials: Credentials, region: String, service: String, time: UTCTime, pathForm: CanonicalPath
        ) {
            self.credentials = credentials
            self.region = region
            self.service = service
            self.time = time
            self.pathForm = pathForm
        }

        var scope: SigningScope { SigningScope(time: time, region: region, service: service) }
    }

    /// Headers that libcurl or a proxy may add or change on the way.
    private static let unsignedHeaders: Set<String> = [
        "authorization", "connection", "expect", "transfer-encoding", "user-agent",
    ]

    /// The string that the signing key signs.
    public static func stringToSign(_ request: CanonicalRequest, time: UTCTime, scope: SigningScope) -> String
    {
        let hash = Hex.encode(Digest.of(request.text.utf8, .sha256))
        return "\(algorithm)\n\(time.basic)\n\(scope.text)\n\(hash)"
    }

    /// Signs `request` in its headers: adds `Host`, `X-Amz-Date`, `X-Amz-Security-Token` and `Authorization`.
    ///
    /// - Parameter payloadHash: The body's SHA-256 in hex, or ``unsignedPayload``.
    public static func sign(_ request: inout HTTPRequest, payloadHash: String, with parameters: Parameters) {
        sign(&request, payloadHash: payloadHash, with: parameters, keys: SigningKeys())
    }

    /// The same with the keys of requests before.
    static func sign(
        _ request: inout HTTPRequest, payloadHash: String, with parameters: Parameters, keys: SigningKeys
    ) {
        request.headers.set("Host", request.url.hostHeader)
        request.headers.set("X-Amz-Date", parameters.time.basic)
        if let token = parameters.credentials.sessionToken {
            request.headers.set(
                "X-Amz-Security-Token", token.revealed)
        }
        let signed = request.headers.names.filter { !unsignedHeaders.contains($0.lowercased()) }
        let canonical = CanonicalRequest(
            method: request.method.rawValue, path: request.url.path, query: request.url.query,
            headers: request.headers, signedHeaders: signed, payloadHash: payloadHash,
            pathForm: parameters.pathForm)
        let scope = parameters.scope
        let key = keys.key(of: parameters.credentials.secretAccessKey, for: scope)
        let signature = key.signature(of: stringToSign(canonical, time: parameters.time, scope: scope))
        let credential = "\(parameters.credentials.accessKeyID)/\(scope.text)"
        request.headers.set(
            "Authorization",
            "\(algorithm) Credential=\(credential), SignedHeaders=\(canonical.signedHeaders.joined(separator: ";")), "
                + "Signature=\(signature)")
    }
}
