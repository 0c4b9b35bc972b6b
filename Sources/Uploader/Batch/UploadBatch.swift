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
            await withTaskGroup(of: Void.self) { group in
                let queue = BatchQueue(items)
                for _ in 0..<max(1, limit) {
                    group.addTask {
                        while !Task.isCancelled, let next = queue.next() {
                            let start = ContinuousClock.now
                            let result = await uploader.carryOut(next.request) {
                                tally.update(next.number, $0)
                            }
                            tally.end(next.number, result)
                            continuation.yield(
                                End(item: next.item, result: result, elapsed: ContinuousClock.now - start))
                        }
                    }
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
