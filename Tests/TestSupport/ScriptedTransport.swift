import AWS
import Synchronization

/// Answers what a test says, call by call, in place of a network.
public final class ScriptedTransport: HTTPTransport {
    /// What to answer to a request: a response, or a failure.
    public typealias Answer = @Sendable (HTTPRequest) -> Result<HTTPResponse, AWSFailure>

    private let answer: Answer
    private let seen = Mutex<[HTTPRequest]>([])

    /// Answers each request by itself.
    public init(_ answer: @escaping Answer) {
        self.answer = answer
    }

    /// Answers from a list, one for each request; the last one again and again.
    public convenience init(_ answers: HTTPResponse...) {
        let left = Mutex(answers.isEmpty ? [HTTPResponse(status: 200)] : answers)
        self.init { _ in
            .success(left.withLock { left in left.count > 1 ? left.removeFirst() : left[0] })
        }
    }

    /// Every request so far.
    public var requests: [HTTPRequest] { seen.withLock { $0 } }

    /// Keeps the request and answers it.
    public func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        seen.withLock { $0.append(request) }
        return try answer(request).get()
    }
}

extension HTTPResponse {
    /// An answer with an XML body.
    public static func xml(
        _ text: String, status: Int = 200, headers: [(name: String, value: String)] = []
    ) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: HTTPHeaders([("Content-Type", "application/xml")] + headers),
            body: Array(text.utf8))
    }
}
