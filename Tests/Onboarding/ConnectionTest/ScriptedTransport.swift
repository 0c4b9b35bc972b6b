import AWS
import Synchronization

/// Answers what a test says, call by call, in place of a network.
final class ScriptedTransport: HTTPTransport {
    /// What to answer to a request: a response, or a failure.
    typealias Answer = @Sendable (HTTPRequest) -> Result<HTTPResponse, AWSFailure>

    private let answer: Answer
    private let seen = Mutex<[HTTPRequest]>([])

    init(_ answer: @escaping Answer) {
        self.answer = answer
    }

    /// Every request so far.
    var requests: [HTTPRequest] { seen.withLock { $0 } }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        seen.withLock { $0.append(request) }
        return try answer(request).get()
    }
}

extension AWSContext {
    /// Talks to `transport` with keys that AWS's documentation uses as examples.
    static func scripted(
        _ transport: any HTTPTransport, region: String = "eu-west-3",
        now: @escaping @Sendable () -> UTCTime = { UTCTime(secondsSinceEpoch: 1_795_168_800) }
    ) -> AWSContext {
        AWSContext(
            transport: transport,
            credentials: Credentials(
                accessKeyID: "AKIAIOSFODNN7EXAMPLE",
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), source: .typed),
            region: region, endpoints: EndpointConfiguration(environment: [:]), now: now)
    }
}

extension HTTPResponse {
    /// An answer with an XML body.
    static func xml(_ status: Int, _ body: String, _ headers: [(name: String, value: String)] = [])
        -> HTTPResponse
    {
        HTTPResponse(
            status: status, headers: HTTPHeaders([("Content-Type", "application/xml")] + headers),
            body: Array(body.utf8))
    }
}
