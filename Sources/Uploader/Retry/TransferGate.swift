import Synchronization

/// Lets so many requests travel at once as the store bears: half as many when it asks to slow down, and one more after
/// each full round of successes.
public final class TransferGate: Sendable {
    /// The right to send one request.
    public struct Pass: Sendable {
        /// How often the store had asked to slow down when the request left.
        fileprivate let slowdowns: Int
    }

    /// How a request ended.
    public enum End: Sendable {
        case succeeded
        /// The store asks to slow down.
        case throttled
        case failed
    }

    private struct State {
        var limit: Int
        var running = 0
        var slowdowns = 0
        var successes = 0
        var waiting: [(id: Int, continuation: CheckedContinuation<Pass?, Never>)] = []
        var nextID = 0
        var cancelled: Set<Int> = []
    }

    private let most: Int
    private let state: Mutex<State>

    /// Makes a gate for `most` requests at once, at least one.
    public init(most: Int) {
        self.most = max(1, most)
        state = Mutex(State(limit: max(1, most)))
    }

    /// How many may travel at once now.
    public var limit: Int { state.withLock(\.limit) }

    /// Waits for a place.
    ///
    /// - Returns: nil when the task is cancelled first.
    public func enter() async -> Pass? {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    if state.cancelled.remove(id) != nil {
                        continuation.resume(returning: nil)
                    } else if state.running < state.limit {
                        state.running += 1
                        continuation.resume(returning: Pass(slowdowns: state.slowdowns))
                    } else {
                        state.waiting.append((id, continuation))
                    }
                }
            }
        } onCancel: {
            state.withLock { state in
                if let index = state.waiting.firstIndex(where: { $0.id == id }) {
                    state.waiting.remove(at: index).continuation.resume(returning: nil)
                } else {
                    state.cancelled.insert(id)
                }
            }
        }
    }

    /// Gives the place of `pass` back.
    public func leave(_ pass: Pass, _ end: End) {
        state.withLock { state in
            state.running -= 1
            switch end {
            // Requests that left together are refused together; that is one reason to slow down.
            case .throttled where pass.slowdowns == state.slowdowns:
                state.limit = max(1, state.limit / 2)
                state.slowdowns += 1
                state.successes = 0
            case .succeeded where state.limit < most:
                state.successes += 1
                if state.successes >= state.limit {
                    state.limit += 1
                    state.successes = 0
                }
            case .succeeded, .throttled, .failed: break
            }
            while state.running < state.limit, !state.waiting.isEmpty {
                state.running += 1
                state.waiting.removeFirst().continuation.resume(
                    returning: Pass(slowdowns: state.slowdowns))
            }
        }
    }
}
