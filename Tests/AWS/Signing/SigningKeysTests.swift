import TestSupport
import Testing

@testable import AWS

/// Keys that are kept for the next request are the keys that would be derived for it.
struct SigningKeysTests {
    private static let scope = SigningScope(day: "20261120", region: "eu-west-1", service: "s3")

    private func derived(_ secret: String, _ scope: SigningScope) -> String {
        SigningKey(secretAccessKey: Secret(secret), scope: scope).signature(of: "text")
    }

    @Test func everyChangeDerivesAnotherKey() {
        let keys = SigningKeys()
        let scopes = [
            Self.scope, Self.scope,
            SigningScope(day: "20261121", region: "eu-west-1", service: "s3"),
            SigningScope(day: "20261120", region: "eu-west-3", service: "s3"),
            SigningScope(day: "20261120", region: "eu-west-1", service: "sts"), Self.scope,
        ]
        for secret in ["one", "one", "two", "twice"] {
            for scope in scopes {
                let key = keys.key(of: Secret(secret), for: scope)
                #expect(key.signature(of: "text") == derived(secret, scope))
            }
        }
    }

    @Test func aClientSignsAsIfEachRequestWereItsFirst() async throws {
        let transport = ScriptedTransport()
        let client = S3Client(transport.context())
        for _ in 0..<2 { _ = try await client.headBucket("my-bucket") }
        _ = try await S3Client(transport.context()).headBucket("my-bucket")
        let signatures = transport.requests.map { $0.headers["authorization"] }
        #expect(signatures.count == 3 && Set(signatures).count == 1)
    }
}
