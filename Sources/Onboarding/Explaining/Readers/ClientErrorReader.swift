import AWS

/// Reads what clients say where no answer came at all.
enum ClientErrorReader {
    /// Words of a client, and why no answer came; nil where there were no credentials to ask with.
    private struct Words {
        let words: String
        var transport: TransportError.Kind?

        init(_ words: String, _ transport: TransportError.Kind? = nil) {
            self.words = words
            self.transport = transport
        }
    }

    static func errors(in text: ErrorText) -> [PastedError] {
        error(in: text, Symptom()).map { [$0] } ?? []
    }

    /// The error that `text` tells of a call that got no answer.
    static func error(in text: ErrorText, _ symptom: Symptom) -> PastedError? {
        guard let found = table.first(where: { text.contains($0.words) }) else { return nil }
        var symptom = symptom
        symptom.status = nil
        symptom.transport = found.transport
        if found.transport == nil { symptom.credentials = .notFound(lookedAt: []) }
        symptom.host = host(in: text)
        symptom.message = text.position(of: found.words).flatMap(text.line).map(ServerText.init)
        return PastedError(.words, symptom)
    }

    private static func host(in text: ErrorText) -> String? {
        ["https://", "http://", "Could not resolve host: ", "lookup ", "Failed to connect to ", "host='"].lazy
            .compactMap { text.word(after: $0, upTo: "/:\"' \n,)") }.first
    }

    // Certificates before connections: their errors name both.
    private static let table = [
        Words("Unable to locate credentials"), Words("NoCredentialsError"),
        Words("Unable to load AWS credentials"), Words("no EC2 IMDS role found"),
        Words("No valid credential sources found"), Words("CredentialsProviderError"),
        Words("SSL: no alternative certificate subject name", .untrustedCertificate),
        Words("Hostname mismatch", .untrustedCertificate),
        Words("CERTIFICATE_VERIFY_FAILED", .untrustedCertificate),
        Words("certificate signed by unknown authority", .untrustedCertificate),
        Words("SSL certificate problem", .untrustedCertificate),
        Words("certificate is valid for", .untrustedCertificate),
        Words("WRONG_VERSION_NUMBER", .tlsHandshake), Words("wrong version number", .tlsHandshake),
        Words("SSLError", .tlsHandshake),
        Words("Failed to connect to proxy URL", .proxy), Words("ProxyConnectionError", .proxy),
        Words("from proxy after CONNECT", .proxy),
        Words("Could not resolve host", .cannotResolveHost), Words("no such host", .cannotResolveHost),
        Words("Name or service not known", .cannotResolveHost),
        Words("getaddrinfo ENOTFOUND", .cannotResolveHost),
        Words("Connect timeout on endpoint URL", .timedOut), Words("Read timeout on endpoint URL", .timedOut),
        Words("i/o timeout", .timedOut), Words("Operation timed out", .timedOut),
        Words("Connection timed out", .timedOut),
        Words("Could not connect to the endpoint URL", .cannotConnect),
        Words("Failed to connect to", .cannotConnect),
        Words("connection refused", .cannotConnect), Words("Connection refused", .cannotConnect),
        Words("ECONNREFUSED", .cannotConnect),
        Words("Connection was closed before we received a valid response", .connectionLost),
        Words("Connection reset by peer", .connectionLost),
        Words("connection reset by peer", .connectionLost),
    ]
}
