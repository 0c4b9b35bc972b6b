import AWS

/// Sends the parts of an upload, some at the same time.
struct PartTransfer: Sendable {
    /// Parts that are made ready while others travel, so that no connection waits.
    private static let readAhead = 2

    let run: UploadRun
    let upload: MultipartUpload
    let journal: UploadJournal?

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
            while let part = try await parts.next() { sent.append(try await send(part)) }
            return .success(sent)
        } catch {
            // Nobody should wait for the next part of a stream when this one has failed for good.
            parts.stop()
            return .failure(error)
        }
    }

    private func send(_ part: Part) async throws(UploadStop) -> SentPart {
        let step = UploadFailure.Step.part(number: part.number)
        var digest = try await run.digest(part.body, step)
        let output = try await run.send(step) { (attempt) throws(UploadStop) in
            // What arrived damaged may have been read damaged.
            if attempt.followsDamage { digest = try await run.digest(part.body, step) }
            let input = input(part, digest)
            let output = try await attempt.call { (client) throws(AWSFailure) in
                try await client.uploadPart(input)
            }
            try run.compare(digest.checksum, output.part.checksum, step)
            return output
        }
        journal?.add(
            JournalPart(number: part.number, etag: output.part.etag, checksum: digest.checksum.value))
        run.meter.finished(part: part.number, bytes: part.bytes)
        return SentPart(part: output.part, checksum: digest.checksum, bytes: part.bytes)
    }

    private func input(_ part: Part, _ digest: BodyDigest) -> UploadPartInput {
        // Not the part itself, whose memory must not outlive it.
        let (meter, number) = (run.meter, part.number)
        return UploadPartInput(
            upload: upload, number: part.number, body: part.body, checksum: digest.checksum,
            payloadSHA256: digest.sha256, options: run.request.options.request,
            onBodyRead: { meter.moving(part: number, to: $0) })
    }
}
