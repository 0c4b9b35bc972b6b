/// Many uploads under way: each begins when one before it has ended, so that thousands of files open few at once.
public final class UploadBatch<Item: Sendable>: Sendable {
    /// The end of one upload.
    public struct End: Sendable {
        /// What was uploaded.
        public let item: Item
        /// What became of it.
        public let result: Result<UploadReceipt, UploadFailure>
        /// How long it took.
        public let elapsed: Duration
    }

    /// The ends, in the order in which they come; ends with the last one.
    public let ends: AsyncStream<End>
    private let tally: BatchTally
    private let task: Task<Void, Never>

    /// Starts uploads.
    ///
    /// - Parameters:
    ///   - items: What to upload; the next is asked for when its turn comes.
    ///   - limit: How many are under way at the same time, at least 1.
    ///   - uploader: Carries them out.
    public init(
        _ items: some Sequence<(item: Item, request: UploadRequest)> & Sendable, limit: Int,
        uploader: Uploader
    ) {
        let tally = BatchTally()
        let (ends, continuation) = AsyncStream.makeStream(of: End.self)
        self.ends = ends
        self.tally = tally
        task = Task {
            await withTaskGroup(of: End.self) { group in
                var rest = items.makeIterator()
                var number = 0
                func startNext() {
                    guard !Task.isCancelled, let next = rest.next() else { return }
                    number += 1
                    let upload = BatchUpload(number: number, tally: tally)
                    group.addTask { await upload.carryOut(next.item, next.request, uploader) }
                }
                for _ in 0..<max(1, limit) { startNext() }
                while let end = await group.next() {
                    continuation.yield(end)
                    startNext()
                }
            }
            continuation.finish()
        }
    }

    /// How far all of them are.
    public var progress: BatchProgress { tally.progress }

    /// Stops what is under way and starts nothing more; what was under way still ends, as cancelled.
    public func cancel() {
        task.cancel()
    }
}

/// One upload of a batch.
private struct BatchUpload {
    let number: Int
    let tally: BatchTally

    func carryOut<Item>(
        _ item: Item, _ request: UploadRequest, _ uploader: Uploader
    ) async -> UploadBatch<Item>.End {
        let start = ContinuousClock.now
        let upload = uploader.start(request)
        for await progress in upload.progress { tally.update(number, progress) }
        let result: Result<UploadReceipt, UploadFailure>
        do throws(UploadFailure) {
            result = .success(try await upload.receipt())
        } catch {
            result = .failure(error)
        }
        tally.end(number, result)
        return UploadBatch.End(item: item, result: result, elapsed: ContinuousClock.now - start)
    }
}
