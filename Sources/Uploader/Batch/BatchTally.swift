import Synchronization

/// Adds up the uploads of a batch. What has ended is kept as a sum, so thousands of them take no memory.
final class BatchTally: Sendable {
    private struct State {
        var ended = BatchProgress()
        var running: [Int: UploadProgress] = [:]
    }

    private let state = Mutex(State())

    /// How far all of them are.
    var progress: BatchProgress {
        state.withLock { state in
            state.running.values.reduce(into: state.ended) { $0.add($1) }
        }
    }

    /// Notes how far an upload is.
    func update(_ number: Int, _ progress: UploadProgress) {
        state.withLock { $0.running[number] = progress }
    }

    /// Notes the end of an upload.
    func end(_ number: Int, _ result: Result<UploadReceipt, UploadFailure>) {
        state.withLock { state in
            let last = state.running.removeValue(forKey: number)
            switch result {
            case .success(let receipt):
                state.ended.uploadedItems += 1
                // The receipt is the truth; the last snapshot may never have been seen.
                state.ended.add(
                    UploadProgress(
                        sentBytes: receipt.bytes, resumedBytes: last?.resumedBytes ?? 0,
                        totalBytes: receipt.bytes, finishedParts: receipt.parts, totalParts: receipt.parts,
                        retries: receipt.retries))
            case .failure(let failure):
                state.ended.failedItems += 1
                state.ended.retries += failure.retries
            }
        }
    }
}
