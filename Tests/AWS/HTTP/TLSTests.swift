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

    @Test func theBundleIsReadOnceForAllConnections() async throws {
        let server = try JudgeServer(python: "AWS/Judges/tls_server.py")
        let readiness = try JSONDecoder().decode(Readiness.self, from: server.readiness)
        let bundle = try TemporaryFile(bytes: Array(Data(contentsOf: URL(filePath: readiness.authority))))
        let configuration = TransportConfiguration(caBundle: bundle.path)
        let transport = CurlTransport(configuration)
        let request = HTTPRequest(
            method: .get, url: HTTPURL(scheme: .https, host: "localhost", port: readiness.port))
        #expect(try await transport.send(request).status == 200)
        try FileManager.default.removeItem(atPath: bundle.path)
        // The server speaks HTTP/1.0: this is another connection.
        #expect(try await transport.send(request).status == 200)
        let error = try await transportError(CurlTransport(configuration), request)
        #expect(error.kind == .unreadableCABundle)
        #expect(error.detail.display.contains(bundle.path))
    }

    @Test func theEnvironmentNamesTheBundle() {
        #expect(
            TransportConfiguration(SharedSettings(environment: ["AWS_CA_BUNDLE": "/etc/ca.pem"])).caBundle
                == "/etc/ca.pem")
        #expect(TransportConfiguration(SharedSettings(environment: ["AWS_CA_BUNDLE": ""])).caBundle == nil)
    }
}
