import AWS
import Foundation
import Testing

/// The worked examples of the S3 API reference.
struct S3SigningExamplesTests {
    private struct Examples: Decodable {
        struct Vector: Decodable {
            struct Chunk: Decodable {
                let size: Int
                let signature: String
            }

            let name: String
            let method: String
            let path: String
            let query: String
            let headers: [String: String]
            let payloadHash: String
            let canonicalRequest: String
            let signature: String
            let chunks: [Chunk]?
        }

        let accessKeyId: String
        let secretAccessKey: String
        let region: String
        let service: String
        let timestamp: String
        let vectors: [Vector]
    }

    private func examples() throws -> Examples? {
        guard let file = Vectors.location("sigv4/s3-docs.json") else { return nil }
        let examples = try JSONDecoder().decode(Examples.self, from: Data(contentsOf: file))
        #expect(examples.vectors.count == 5)
        return examples
    }

    @Test func signsEachExample() throws {
        guard let examples = try examples() else { return }
        let time = try #require(UTCTime(basic: examples.timestamp))
        for vector in examples.vectors {
            var headers = HTTPHeaders()
            for (name, value) in vector.headers where name != "host" && name != "x-amz-date" {
                headers.set(name, value)
            }
            var request = HTTPRequest(
                method: try #require(HTTPRequest.Method(rawValue: vector.method)),
                url: HTTPURL(
                    scheme: .https, host: try #require(vector.headers["host"]), path: vector.path,
                    query: vector.query),
                headers: headers)
            SigV4.sign(
                &request, payloadHash: vector.payloadHash,
                with: SigV4.Parameters(
                    credentials: Credentials(
                        accessKeyID: examples.accessKeyId, secretAccessKey: Secret(examples.secretAccessKey),
                        source: .typed),
                    region: examples.region, service: examples.service, time: time, pathForm: .s3))
            let authorization = try #require(request.headers["Authorization"])
            #expect(authorization.hasSuffix("Signature=\(vector.signature)"), "\(vector.name)")
        }
    }

    /// The signatures of aws-chunked bodies, which a verifier meets: each chunk signs the one before it.
    @Test func theSigningKeySignsTheChunksOfTheExample() throws {
        guard let examples = try examples() else { return }
        let vector = try #require(examples.vectors.first { $0.chunks != nil })
        let scope = SigningScope(
            day: String(examples.timestamp.prefix(8)), region: examples.region, service: examples.service)
        let key = SigningKey(secretAccessKey: Secret(examples.secretAccessKey), scope: scope)
        var previous = vector.signature
        for chunk in vector.chunks ?? [] {
            let content = [UInt8](repeating: UInt8(ascii: "a"), count: chunk.size)
            let stringToSign = [
                "AWS4-HMAC-SHA256-PAYLOAD", examples.timestamp, scope.text, previous, SigV4.emptyPayload,
                Hex.encode(Digest.of(content, .sha256)),
            ].joined(separator: "\n")
            previous = key.signature(of: stringToSign)
            #expect(previous == chunk.signature)
        }
    }
}
