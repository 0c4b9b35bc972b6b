import AWS

/// Sends one part at a time: with its checksum behind it where the store takes that, else with its checksum before it,
/// for which the part is read once more.
struct PartSender: Sendable {
    let run: UploadRun
    let upload: MultipartUpload
    let journal: UploadJournal?

    /// Sends `part` until the store has it, and notes it.
    func send(_ part: Part) async throws(UploadStop) -> SentPart {
        let step = UploadFailure.Step.part(number: part.number)
        var digest: BodyDigest?
        let sent = try await run.send(step) { (attempt) throws(UploadStop) in
            // What arrived damaged may have been read damaged.
            if attempt.followsDamage {
                digest = nil
            } else if digest == nil, let sent = try await sendWithTrailer(part, attempt, step) {
                return sent
            }
            let known: BodyDigest
            if let digest { known = digest } else { known = try await run.digest(part.body, step) }
            digest = known
            let output = try await put(
                part, .header(known.checksum, payloadSHA256: known.sha256), attempt)
            try run.compare(known.checksum, output.part.checksum, step)
            return SentPart(output.part, checksum: known.checksum, bytes: part.bytes)
        }
        journal?.add(
            JournalPart(number: part.number, etag: sent.etag, checksum: sent.checksum.value))
        run.meter.finished(part: part.number, bytes: part.bytes)
        if part.number == 1 { run.configuration.startIsOver() }
        return sent
    }

    /// Sends `part` with its checksum behind it.
    ///
    /// - Returns: nil where the part must be sent with its checksum in the head.
    private func sendWithTrailer(
        _ part: Part, _ attempt: RequestSender.Attempt, _ step: UploadFailure.Step
    ) async throws(UploadStop) -> SentPart? {
        guard !run.signsBodies, run.trailers.admits() else { return nil }
        do {
            let output = try await put(part, .trailer(run.request.options.checksum), attempt)
            // Without an echo it is not known whether the store took the framing for content.
            guard let checksum = output.sentChecksum, let answered = output.part.checksum else {
                run.trailers.areNotConfirmed()
                return nil
            }
            try run.compare(checksum, answered, step)
            run.trailers.passed()
            return SentPart(output.part, checksum: checksum, bytes: part.bytes)
        } catch {
            let isFirst = run.trailers.failed()
            guard isFirst, FailureKind(error) == .permanent, error.answer != nil else { throw error }
            return nil
        }
    }

    private func put(
        _ part: Part, _ integrity: UploadPartInput.Integrity, _ attempt: RequestSender.Attempt
    ) async throws(UploadStop) -> UploadPartOutput {
        let input = input(part, integrity)
        return try await attempt.call { (client) throws(AWSFailure) in
            try await client.uploadPart(input)
        }
    }

    private func input(_ part: Part, _ integrity: UploadPartInput.Integrity) -> UploadPartInput {
        // Not the part itself, whose memory must not outlive it.
        let (meter, number) = (run.meter, part.number)
        return UploadPartInput(
            upload: upload, number: part.number, body: part.body, integrity: integrity,
            options: run.request.options.request, onBodyRead: { meter.moving(part: number, to: $0) })
    }
}
