import AWS
import TestSupport
import Testing

extension LoopbackServer {
    /// A request to this server.
    func request(
        _ method: HTTPRequest.Method, path: String = "/", body: RequestBody = .empty,
        headers: [(name: String, value: String)] = []
    ) throws -> HTTPRequest {
        var url = try #require(HTTPURL(endpoint: endpoint))
        url.path = path
        return HTTPRequest(method: method, url: url, headers: HTTPHeaders(headers), body: body)
    }

    /// What makes a client of this server, which plays whatever service is asked.
    func context(
        credentials: (any CredentialsProvider)?, transport: CurlTransport = CurlTransport(),
        now: @escaping @Sendable () -> UTCTime = UTCTime.now
    ) -> AWSContext {
        AWSContext(
            transport: transport, credentials: credentials, region: "eu-west-1",
            endpoints: EndpointConfiguration(environment: [:], endpointURL: endpoint), now: now)
    }
}
