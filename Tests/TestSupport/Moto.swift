import AWS
import Foundation

/// moto: the most complete imitation of AWS that others wrote. It checks no signatures and no policies here.
public final class Moto: Sendable {
    /// One server for all tests of a process.
    public static let shared = Result { try Moto() }

    /// The account that moto plays.
    public static let account = "123456789012"

    /// Such as `http://127.0.0.1:40123`.
    public let endpoint: String
    private let server: JudgeServer

    private struct Readiness: Decodable {
        let endpoint: String
    }

    private init() throws {
        server = try JudgeServer(python: "TestSupport/Judges/moto_server.py")
        endpoint = try JSONDecoder().decode(Readiness.self, from: server.readiness).endpoint
    }

    /// A context that asks this server, as an administrator.
    public func context(region: String = "us-east-1") -> AWSContext {
        AWSContext(
            transport: CurlTransport(),
            credentials: Credentials(
                accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret("wJalrXUtnFEMI"), source: .typed),
            region: region, endpoints: EndpointConfiguration(environment: [:], endpointURL: endpoint))
    }

    /// Makes a bucket of a name that no other test uses.
    public func makeBucket() async throws -> String {
        let bucket = "bucket-\(UUID().uuidString.lowercased())"
        let request = HTTPRequest(method: .put, url: HTTPURL(endpoint: "\(endpoint)/\(bucket)")!)
        let response = try await CurlTransport().send(request)
        guard response.status == 200 else {
            throw Judge.Failure(description: "moto made no bucket: \(response.status)")
        }
        return bucket
    }
}
