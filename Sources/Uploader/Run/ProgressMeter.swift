import Synchronization

/// Counts what the server has confirmed, and tells whoever follows the upload.
final class ProgressMeter: Sendable {
    private struct State {
        var progress: UploadProgress
        var retries = 0
    }

    private let state: Mutex<State>
    private let continuation: AsyncStream<UploadProgress>.Continuation

    init(_ plan: UploadPlan, _ continuation: AsyncStream<UploadProgress>.Continuation) {
        let start = UploadProgress(
            sentBytes: 0, totalBytes: plan.size, finishedParts: 0, totalParts: plan.partCount ?? 1)
        state = Mutex(State(progress: start))
        self.continuation = continuation
        continuation.yield(start)
    }

    func finishedPart(bytes: Int64) {
        // Yielding under the lock keeps the numbers from running backwards.
        state.withLock { state in
            state.progress.sentBytes += bytes
            state.progress.finishedParts += 1
            continuation.yield(state.progress)
        }
    }

    func retried() {
        state.withLock { $0.retries += 1 }
    }

    var retries: Int { state.withLock(\.retries) }
}
