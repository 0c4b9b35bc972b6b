import AWS
import Synchronization

/// A transport that keeps what it is given and answers from a list.
final class RecordingTransport: HTTPTransport {
    private let state: Mutex<(requests: [HTTPRequest], answers: [HTTPResponse])>

    /// - Parameter answers: One for each request; the last one again and again.
    init(_ answers: HTTPResponse...) {
        state = Mutex(([], answers.isEmpty ? [HTTPResponse(status: 200)] : answers))
    }

    var requests: [HTTPRequest] { state.withLock(\.requests) }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        state.withLock { state in
            state.requests.append(request)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        }
    }

    /// A context over this transport, with a clock that stands still.
    func context(
        region: String = "eu-west-1", endpoint: String? = nil, sessionToken: String? = nil
    ) -> AWSContext {
        AWSContext(
            transport: self,
            credentials: Credentials(
                accessKeyID: "AKIAIOSFODNN7EXAMPLE",
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                sessionToken: sessionToken.map { Secret($0) }, source: .typed),
            region: region, endpoints: EndpointConfiguration(environment: [:], endpointURL: endpoint),
            now: { UTCTime(secondsSinceEpoch: 1_795_168_800) }, userAgent: "tests")
    }

    /// An XML answer.
    static func xml(_ text: String, status: Int = 200, headers: [(name: String, value: String)] = [])
        -> HTTPResponse
    {
        HTTPResponse(status: status, headers: HTTPHeaders(headers), body: Array(text.utf8))
    }
}
