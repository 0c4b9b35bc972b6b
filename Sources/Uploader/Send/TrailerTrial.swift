import Synchronization

/// Whether the store takes checksums behind the content, which spares a reading of each part: tried with one part, because
/// not every store knows them, and a part that went wrong is in no object yet.
final class TrailerTrial: Sendable {
    private enum State {
        case untried
        case underWay
        case passed
        case failed
    }

    private let state: Mutex<State>

    /// - Parameter isAllowed: Whether it may be tried at all.
    init(isAllowed: Bool) {
        state = Mutex(isAllowed ? .untried : .failed)
    }

    /// Whether the next part may be sent with a trailer. While the first one is on its way no other may.
    func admits() -> Bool {
        state.withLock { state in
            switch state {
            case .untried:
                state = .underWay
                return true
            case .passed: return true
            case .underWay, .failed: return false
            }
        }
    }

    /// The store has confirmed the checksum of a trailer.
    func passed() {
        state.withLock { state in
            if case .underWay = state { state = .passed }
        }
    }

    /// A part with a trailer did not get through.
    ///
    /// - Returns: Whether trailers may be to blame, because it was the first: there will be no more.
    func failed() -> Bool {
        state.withLock { state in
            guard case .underWay = state else { return false }
            state = .failed
            return true
        }
    }

    /// The store does not confirm trailers: there will be no more.
    func areNotConfirmed() {
        state.withLock { $0 = .failed }
    }
}
