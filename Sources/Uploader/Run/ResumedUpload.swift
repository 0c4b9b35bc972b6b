import AWS

/// An interrupted upload that goes on.
struct ResumedUpload: Sendable {
    let upload: MultipartUpload
    /// What the store has, and what is still as it was sent.
    let parts: [SentPart]
}

/// Finds out what of an interrupted upload is still good.
struct Resumption: Sendable {
    enum Outcome: Sendable {
        case goesOn(ResumedUpload)
        /// The object is there: only the answer to completing it got lost.
        case isDone(UploadReceipt)
        case startsAnew
    }

    let run: UploadRun
    /// With the part size of the interrupted upload.
    let plan: UploadPlan
    let record: UploadJournal.Record

    func outcome() async throws(UploadStop) -> Outcome {
        let upload = record.header.upload
        switch try await ListedParts.of(upload, run, .resumption) {
        case .parts(let listed):
            return .goesOn(ResumedUpload(upload: upload, parts: try await confirmed(listed)))
        case .hidden:
            let noted = record.parts.values.map { UploadedPart(number: $0.number, etag: $0.etag) }
            return .goesOn(ResumedUpload(upload: upload, parts: try await confirmed(noted)))
        case .gone:
            return try await isDone().map(Outcome.isDone) ?? .startsAnew
        }
    }

    /// Those of `parts` that are, byte for byte, what the file holds now.
    private func confirmed(_ parts: [UploadedPart]) async throws(UploadStop) -> [SentPart] {
        var confirmed: [SentPart] = []
        for part in parts where (1...(plan.partCount ?? 1)).contains(part.number) {
            let range = plan.range(ofPart: part.number)
            let bytes = Int64(range.count)
            guard part.size == nil || part.size == bytes else { continue }
            let digest = try await run.digest(run.content.body(range), .resumption)
            let noted = record.parts[part.number]
            let isSame =
                part.checksum.map { $0 == digest.checksum }
                ?? (noted?.etag == part.etag && noted?.checksum == digest.checksum.value)
            guard isSame else { continue }
            confirmed.append(SentPart(part, checksum: digest.checksum, bytes: bytes))
        }
        run.meter.resumed(parts: confirmed.count, bytes: confirmed.reduce(0) { $0 + $1.bytes })
        return confirmed.sorted { $0.number < $1.number }
    }

    /// The receipt, if the object that is there is this content.
    private func isDone() async throws(UploadStop) -> UploadReceipt? {
        var parts: [(checksum: Checksum, bytes: Int64)] = []
        for number in 1...(plan.partCount ?? 1) {
            let body = run.content.body(plan.range(ofPart: number))
            parts.append((try await run.digest(body, .resumption).checksum, body.count))
        }
        guard let checksum = Checksum.whole(parts),
            case .ours(let head) = try await WrittenObject.look(
                for: run, bytes: plan.size, checksum: checksum, .resumption),
            head.checksum != nil
        else { return nil }
        run.meter.resumed(parts: parts.count, bytes: plan.size)
        return UploadReceipt(
            bytes: plan.size, parts: parts.count, resumedParts: parts.count, etag: head.etag,
            checksum: checksum, isChecksumConfirmed: true, requestID: head.answer.requestID,
            retries: run.meter.retries)
    }
}
