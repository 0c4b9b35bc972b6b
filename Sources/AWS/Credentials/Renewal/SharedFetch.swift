import Synchronization

/// Credentials that are fetched once for all who wait for them.
final class SharedFetch: Sendable {
    private typealias Outcome = Result<Credentials, AWSFailure>

    private struct State {
        var current: Credentials?
        var isUnderWay = false
        var waiting: [Int: CheckedContinuation<Outcome, Never>] = [:]
        var lastNumber = 0
    }

    private let state = Mutex(State())
    private let fetch: @Sendable () async throws(AWSFailure) -> Credentials

    init(_ fetch: @escaping @Sendable () async throws(AWSFailure) -> Credentials) {
        self.fetch = fetch
    }

    /// What was fetched last.
    var current: Credentials? { state.withLock(\.current) }

    /// The current credentials if they suffice, else those of the next fetch.
    ///
    /// Whoever is cancelled leaves at once; the fetch goes on for the others.
    func credentials(if suffice: (Credentials) -> Bool) async throws(AWSFailure) -> Credentials {
        if let current, suffice(current) { return current }
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                join(number, continuation, if: suffice)
                // Cancelled before there was anything to take back.
                if Task.isCancelled { leave(number) }
            }
        } onCancel: {
            leave(number)
        }
        return try outcome.get()
    }

    private func join(
        _ number: Int, _ continuation: CheckedContinuation<Outcome, Never>, if suffice: (Credentials) -> Bool
    ) {
        enum Next {
            case use(Credentials)
            case wait
            case start
        }
        let next = state.withLock { state -> Next in
            // Another fetch may have ended meanwhile.
            if let current = state.current, suffice(current) { return .use(current) }
            state.waiting[number] = continuation
            if state.isUnderWay { return .wait }
            state.isUnderWay = true
            return .start
        }
        switch next {
        case .use(let current): continuation.resume(returning: .success(current))
        case .wait: break
        case .start: start()
        }
    }

    private func start() {
        Task {
            let outcome: Outcome
            do throws(AWSFailure) {
                outcome = .success(try await fetch())
            } catch {
                outcome = .failure(error)
            }
            end(with: outcome)
        }
    }

    private func end(with outcome: Outcome) {
        let waiting = state.withLock { state in
            state.isUnderWay = false
            if case .success(let credentials) = outcome { state.current = credentials }
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(returning: outcome) }
    }

    private func leave(_ number: Int) {
        let continuation = state.withLock { $0.waiting.removeValue(forKey: number) }
        continuation?.resume(returning: .failure(.cancelled))
    }
}
