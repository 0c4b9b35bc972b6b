import AWS

/// The upload of a large content: parts, put together at the end, and aborted or kept for later if anything fails.
struct MultipartRun: Sendable {
    let run: UploadRun
    /// Where it is noted, if it can go on after an interruption.
    let journal: JournalledUpload?

    /// Sends `parts`.
    ///
    /// - Parameter resumed: What an earlier run had sent.
    func carryOut(_ parts: some PartSource, resuming resumed: ResumedUpload? = nil)
        async throws(UploadFailure) -> UploadReceipt
    {
        let upload: MultipartUpload
        do {
            upload = if let resumed { resumed.upload } else { try await create() }
        } catch {
            journal?.journal.removeIfEmpty()
            throw UploadFailure(error, retries: run.meter.retries)
        }
        do {
            run.configuration.startIsOver()
            let sender = PartSender(run: run, upload: upload, journal: journal?.journal)
            let transfer = PartTransfer(run: run, sender: sender)
            let earlier = resumed?.parts ?? []
            let sent = (earlier + (try await transfer.send(parts))).sorted {
                $0.number < $1.number
            }
            let receipt = try await complete(upload, sent, resumedParts: earlier.count)
            journal?.journal.remove()
            return receipt
        } catch {
            throw await end(of: upload, error)
        }
    }

    private func create() async throws(UploadStop) -> MultipartUpload {
        let options = run.request.options
        let input = CreateMultipartUploadInput(
            bucket: run.request.bucket, key: run.request.key, checksumAlgorithm: options.checksum,
            object: options.object, options: options.request)
        let upload = try await run.send(.creation) { (attempt) throws(UploadStop) in
            try await attempt.call { (client) throws(AWSFailure) in
                try await client.createMultipartUpload(input)
            }
        }
        journal?.begin(upload)
        return upload
    }

    private func complete(
        _ upload: MultipartUpload, _ sent: [SentPart], resumedParts: Int
    ) async throws(UploadStop) -> UploadReceipt {
        guard let checksum = Checksum.whole(sent.map { ($0.checksum, $0.bytes) }) else {
            preconditionFailure("The parts of one upload have checksums of one algorithm.")
        }
        return try await Completion(
            run: run, upload: upload, parts: sent, resumedParts: resumedParts, checksum: checksum
        ).carryOut()
    }

    /// What becomes of the parts: they stay for later after an interruption, and when they cannot be freed now.
    private func end(of upload: MultipartUpload, _ stop: UploadStop) async -> UploadFailure {
        let retries = run.meter.retries
        if case .cancelled = stop.cause, journal != nil {
            return UploadFailure(stop, retries: retries, isResumable: true)
        }
        let leftover = await AbortedUpload.abort(upload, with: run)
        let isResumable = leftover != nil && journal != nil && !stop.isOfSource
        if !isResumable { journal?.journal.remove() }
        return UploadFailure(stop, retries: retries, leftover: leftover, isResumable: isResumable)
    }
}
