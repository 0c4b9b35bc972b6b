import AWS

/// Sends the parts of an upload, some at the same time.
struct PartTransfer: Sendable {
    /// Parts that are made ready while others travel, so that no connection waits.
    private static let readAhead = 2

    let run: UploadRun
    let sender: PartSender

    /// Sends all of `parts`.
    func send(_ parts: some PartSource) async throws(UploadStop) -> [SentPart] {
        let result = await withTaskCancellationHandler {
            await withTaskGroup(of: Result<[SentPart], UploadStop>.self) { group in
                for _ in 0..<(run.configuration.concurrency + Self.readAhead) {
                    group.addTask { await sendOneByOne(parts) }
                }
                var sent: [SentPart] = []
                var stop: UploadStop?
                for await result in group {
                    switch result {
                    case .success(let parts): sent += parts
                    case .failure(let error):
                        // The parts that are cancelled now fail too, but they are not the cause.
                        stop = stop ?? error
                        group.cancelAll()
                    }
                }
                return stop.map { .failure($0) } ?? Result<[SentPart], UploadStop>.success(sent)
            }
        } onCancel: {
            parts.stop()
        }
        let sent = try result.get()
        if Task.isCancelled { throw UploadStop(.cancelled, .reading) }
        return sent
    }

    /// Keeps one part at a time, because the next one may need its memory.
    private func sendOneByOne(_ parts: some PartSource) async -> Result<[SentPart], UploadStop> {
        var sent: [SentPart] = []
        do throws(UploadStop) {
            while let part = try await parts.next() { sent.append(try await sender.send(part)) }
            return .success(sent)
        } catch {
            // Nobody should wait for the next part of a stream when this one has failed for good.
            parts.stop()
            return .failure(error)
        }
    }
}
