import Synchronization

/// One request on its way: waits in the queue, runs on a thread, and ends exactly once.
final class Transfer: Sendable {
    typealias Outcome = Result<HTTPResponse, AWSFailure>
    typealias Continuation = CheckedContinuation<Outcome, Never>

    private enum State {
        case new
        case waiting(Continuation)
        case running(Continuation, wake: @Sendable () -> Void)
        case cancelled(Continuation?)
        case ended
    }

    let request: HTTPRequest
    private let state = Mutex(State.new)

    init(_ request: HTTPRequest) {
        self.request = request
    }

    /// - Returns: Whether the transfer is to be queued; false if it was cancelled before.
    func wait(with continuation: Continuation) -> Bool {
        let isWanted = state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isWanted { continuation.resume(returning: .failure(.cancelled)) }
        return isWanted
    }

    /// - Parameter wake: Makes the thread look at ``isCancelled``.
    /// - Returns: Whether the transfer is still wanted.
    func run(wake: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            guard case .waiting(let continuation) = state else { return false }
            state = .running(continuation, wake: wake)
            return true
        }
    }

    var isCancelled: Bool {
        state.withLock { state in
            if case .cancelled = state { true } else { false }
        }
    }

    /// Ends a transfer that waits at once, and one that runs as soon as its thread has let go of it.
    func cancel() {
        let waiting: Continuation? = state.withLock { state in
            switch state {
            case .new:
                state = .cancelled(nil)
                return nil
            case .waiting(let continuation):
                state = .ended
                return continuation
            case .running(let continuation, let wake):
                state = .cancelled(continuation)
                // Under the lock, because the thread ends what `wake` touches only after `end`.
                wake()
                return nil
            case .cancelled, .ended:
                return nil
            }
        }
        waiting?.resume(returning: .failure(.cancelled))
    }

    func end(_ outcome: Outcome) {
        let ended: (Continuation, Outcome)? = state.withLock { state in
            defer { state = .ended }
            switch state {
            case .waiting(let continuation), .running(let continuation, _): return (continuation, outcome)
            case .cancelled(let continuation?): return (continuation, .failure(.cancelled))
            case .new, .cancelled(nil), .ended: return nil
            }
        }
        if let (continuation, outcome) = ended { continuation.resume(returning: outcome) }
    }

    /// Ends a transfer that no thread can carry.
    func fail(_ reason: String) {
        let error = TransportError(kind: .other, host: request.url.hostHeader, detail: ServerText(reason))
        end(.failure(.transport(error)))
    }
}
