import Documents
import Onboarding

/// The part of `apply` that changes something: TERM or INT ends it the ordinary way, which takes back what was begun.
enum ApplyWork {
    /// Runs `body` to its end.
    ///
    /// - Throws: What `body` throws; after a signal, `Failure` with the status that tells of it.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws
        -> Value
    {
        let task = Task { try await body() }
        let signals = StopSignals()
        let stopper = Task {
            let signal = await signals.wait()
            task.cancel()
            return signal
        }
        defer { stopper.cancel() }
        do {
            return try await task.value
        } catch let failure as ApplyFailure where task.isCancelled {
            throw Failure(.stopped(by: await stopper.value), failure.message)
        }
    }
}
