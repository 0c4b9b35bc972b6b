import AWS

/// What the signatures of an aws-chunked body begin with: each covers the one before it.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
struct ChunkSignatureSeed: Sendable {
    /// What signs.
    let key: SigningKey
    /// The moment of signing.
    let time: UTCTime
    /// The scope of the request.
    let scope: SigningScope
    /// The signature before: at first that of the request's head.
    var signature: String

    /// The signature of a chunk, from the SHA-256 of its bytes in hex.
    func signature(ofChunk hash: String) -> String {
        signature(algorithm: "AWS4-HMAC-SHA256-PAYLOAD", lines: [SigV4.emptyPayload, hash])
    }

    /// The signature of the trailing header fields.
    func signature(ofTrailer text: String) -> String {
        signature(
            algorithm: "AWS4-HMAC-SHA256-TRAILER", lines: [Hex.encode(Digest.of(text.utf8, .sha256))])
    }

    private func signature(algorithm: String, lines: [String]) -> String {
        key.signature(
            of: ([algorithm, time.basic, scope.text, signature] + lines).joined(separator: "\n"))
    }
}
