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
            await withTaskGroup(of: Result<SentPart, UploadStop>.self) { group in
                await send(parts, in: &group)
            }
        } onCancel: {
            parts.stop()
        }
        return try result.get()
    }

    private func send(
        _ parts: some PartSource, in group: inout TaskGroup<Result<SentPart, UploadStop>>
    ) async -> Result<[SentPart], UploadStop> {
        var sent: [SentPart] = []
        var stop: UploadStop?
        var travelling = 0
        var isEnded = false
        while true {
            if stop == nil, !isEnded, travelling < run.configuration.concurrency + Self.readAhead {
                do throws(UploadStop) {
                    if let part = try await parts.next() {
                        travelling += 1
                        group.addTask { await outcome(of: part, parts) }
                        continue
                    }
                } catch {
                    stop = error
                    group.cancelAll()
                }
                isEnded = true
            }
            guard let result = await group.next() else { break }
            travelling -= 1
            switch result {
            case .success(let part): sent.append(part)
            case .failure(let error):
                // The parts that are cancelled now fail too, but they are not the cause.
                stop = stop ?? error
                group.cancelAll()
            }
        }
        if stop == nil, Task.isCancelled { stop = UploadStop(.cancelled, .reading) }
        return stop.map { .failure($0) } ?? .success(sent)
    }

    private func outcome(of part: Part, _ source: some PartSource) async -> Result<SentPart, UploadStop> {
        do throws(UploadStop) {
            return .success(try await send(part))
        } catch {
            // Nobody should wait for the next part of a stream when this one has failed for good.
            source.stop()
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
        let meter = run.meter
        return UploadPartInput(
            upload: upload, number: part.number, body: part.body, checksum: digest.checksum,
            payloadSHA256: digest.sha256, options: run.request.options.request,
            onBodyRead: { meter.moving(part: part.number, to: $0) })
    }
}
