import AWS
import Foundation
import TestSupport
import Testing

/// TLS against a server of Python's with certificates of our own making.
struct TLSTests {
    private struct Readiness: Decodable {
        let port: Int
        let authority: String
    }

    private func send(caBundle: String?, host: String = "localhost", port: Int) async throws(AWSFailure)
        -> HTTPResponse
    {
        let transport = CurlTransport(TransportConfiguration(caBundle: caBundle))
        let url = HTTPURL(scheme: .https, host: host, port: port)
        return try await transport.send(HTTPRequest(method: .get, url: url))
    }

    private func expectUntrusted(_ send: () async throws -> HTTPResponse) async throws {
        #expect(try await transportError { _ = try await send() }.kind == .untrustedCertificate)
    }

    @Test func trustsWhatTheBundleVouchesForAndNothingElse() async throws {
        let server = try JudgeServer(python: "AWS/Judges/tls_server.py")
        let readiness = try JSONDecoder().decode(Readiness.self, from: server.readiness)
        let answer = try await send(caBundle: readiness.authority, port: readiness.port)
        #expect(answer.status == 200)
        // Where the client's order counts, the cheapest of the safe ones.
        #expect(String(decoding: answer.body, as: UTF8.self) == "TLS_AES_128_GCM_SHA256")
        try await expectUntrusted { try await send(caBundle: nil, port: readiness.port) }
        // The certificate is for localhost, and the address is not that name.
        try await expectUntrusted {
            try await send(caBundle: readiness.authority, host: "127.0.0.1", port: readiness.port)
        }
    }

    @Test func theEnvironmentNamesTheBundle() {
        #expect(
            TransportConfiguration(environment: ["AWS_CA_BUNDLE": "/etc/ca.pem"]).caBundle == "/etc/ca.pem")
        #expect(TransportConfiguration(environment: ["AWS_CA_BUNDLE": ""]).caBundle == nil)
    }
}
