import AWS
import Synchronization

/// A transport that answers out of a series of hostile answers.
public final class HostileTransport: HTTPTransport {
    private let answers: Mutex<HostileAnswers>

    /// Starts the series of `seed`.
    public init(seed: UInt64) {
        answers = Mutex(HostileAnswers(seed: seed))
    }

    /// The next answer, whatever was asked.
    public func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        answers.withLock { $0.next() }
    }
}
