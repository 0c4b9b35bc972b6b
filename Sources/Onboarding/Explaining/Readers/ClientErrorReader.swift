import AWS

/// Reads what clients say where no answer came at all.
enum ClientErrorReader {
    /// What a client's words mean.
    private enum Meaning {
        /// No answer came, for one of these reasons: a client may say the same of several.
        case noAnswer([TransportError.Kind])
        case noCredentials(@Sendable (ErrorText) -> CredentialsError)
        case noEndpoint(@Sendable (ErrorText) -> EndpointError)
        /// The client refused what AWS would refuse with this code.
        case code(String, service: String?)
    }

    private struct Words {
        let words: String
        let meaning: Meaning

        init(_ words: String, _ kinds: TransportError.Kind...) {
            self.init(words, .noAnswer(kinds))
        }

        init(_ words: String, _ meaning: Meaning) {
            self.words = words
            self.meaning = meaning
        }
    }

    static func errors(in text: ErrorText) -> [PastedError] { errors(in: text, Symptom()) }

    /// The errors that `text` tells of a call that got no answer.
    static func errors(in text: ErrorText, _ symptom: Symptom) -> [PastedError] {
        guard let found = table.first(where: { text.contains($0.words) }) else { return [] }
        var symptom = symptom
        symptom.status = nil
        symptom.host = host(in: text)
        symptom.message = text.position(of: found.words).flatMap(text.line).map(ServerText.init)
        switch found.meaning {
        case .noAnswer(let kinds):
            return kinds.map { kind in
                symptom.transport = kind
                return PastedError(.words, symptom)
            }
        case .noCredentials(let reason): symptom.credentials = reason(text)
        case .noEndpoint(let reason): symptom.endpoint = reason(text)
        case .code(let code, let service):
            (symptom.code, symptom.service) = (code, service)
            symptom.host = nil
        }
        return [PastedError(.words, symptom)]
    }

    private static func host(in text: ErrorText) -> String? {
        [
            "https://", "http://", "Could not resolve host: ", "lookup ", "Failed to connect to ", "host='",
            "UnknownHostException: ",
        ].lazy.compactMap { text.word(after: $0, upTo: "/:\"' \n,)") }.first
    }

    private static let notFound = Meaning.noCredentials { _ in .notFound(lookedAt: []) }
    private static let signInEnded = Meaning.code("ExpiredToken", service: nil)

    private static let incomplete = Meaning.noCredentials { text in
        let isEnvironment = text.contains("Partial credentials found in env,")
        return .incomplete(
            missing: text.word(after: "missing: ") ?? "AWS_SECRET_ACCESS_KEY",
            place: isEnvironment ? .environment : .file("~/.aws/credentials", section: "default"))
    }

    private static let noSuchProfile = Meaning.noCredentials { text in
        .noSuchProfile(text.text(between: "The config profile (", and: ")") ?? "", file: "~/.aws/config")
    }

    // Certificates before connections: their errors name both.
    private static let table = [
        Words("The config profile (", noSuchProfile), Words("Partial credentials found in", incomplete),
        Words("Token has expired and refresh failed", signInEnded),
        Words("SSO session associated with this profile has expired", signInEnded),
        Words("The SSO session has expired", signInEnded),
        Words("You must specify a region", .noEndpoint { _ in .missingRegion }),
        Words(
            "doesn't match a supported format",
            .noEndpoint { .invalidRegion($0.text(between: "region_name '", and: "'") ?? "") }),
        Words(
            "Invalid endpoint: ", .noEndpoint { .invalidEndpoint($0.word(after: "Invalid endpoint: ") ?? "") }
        ),
        Words("Invalid bucket name \"", .code("InvalidBucketName", service: "s3")),
        Words("for parameter ExternalId, ", .code("ValidationError", service: "sts")),
        Words("Unable to locate credentials", notFound), Words("NoCredentialsError", notFound),
        Words("Unable to load AWS credentials", notFound), Words("no EC2 IMDS role found", notFound),
        Words("Unable to load credentials from", notFound),
        Words("No valid credential sources found", notFound), Words("CredentialsProviderError", notFound),
        Words("SSL: no alternative certificate subject name", .untrustedCertificate),
        Words("Hostname mismatch", .untrustedCertificate),
        Words("CERTIFICATE_VERIFY_FAILED", .untrustedCertificate),
        Words("certificate signed by unknown authority", .untrustedCertificate),
        Words("SSL certificate problem", .untrustedCertificate),
        Words("certificate is valid for", .untrustedCertificate),
        Words("PKIX path building failed", .untrustedCertificate),
        Words("self-signed certificate in certificate chain", .untrustedCertificate),
        Words("SELF_SIGNED_CERT_IN_CHAIN", .untrustedCertificate),
        Words("WRONG_VERSION_NUMBER", .tlsHandshake), Words("wrong version number", .tlsHandshake),
        Words("SSLError", .tlsHandshake),
        Words("Failed to connect to proxy URL", .proxy), Words("ProxyConnectionError", .proxy),
        Words("from proxy after CONNECT", .proxy),
        Words("Could not resolve host", .cannotResolveHost), Words("no such host", .cannotResolveHost),
        Words("Name or service not known", .cannotResolveHost),
        Words("getaddrinfo ENOTFOUND", .cannotResolveHost),
        Words("java.net.UnknownHostException", .cannotResolveHost),
        Words("Connect timeout on endpoint URL", .timedOut), Words("Read timeout on endpoint URL", .timedOut),
        Words("i/o timeout", .timedOut), Words("Operation timed out", .timedOut),
        Words("Connection timed out", .timedOut), Words("ETIMEDOUT", .timedOut),
        // botocore says the same of a name that does not resolve.
        Words("Could not connect to the endpoint URL", .cannotResolveHost, .cannotConnect),
        Words("Failed to connect to", .cannotConnect),
        Words("connection refused", .cannotConnect), Words("Connection refused", .cannotConnect),
        Words("ECONNREFUSED", .cannotConnect),
        Words("Connection was closed before we received a valid response", .connectionLost),
        Words("Connection reset by peer", .connectionLost),
        Words("connection reset by peer", .connectionLost), Words("ECONNRESET", .connectionLost),
    ]
}
