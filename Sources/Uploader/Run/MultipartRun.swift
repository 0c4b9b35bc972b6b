import AWS

/// The upload of a large content: parts in parallel, put together at the end, aborted if anything fails.
struct MultipartRun: Sendable {
    private struct SentPart: Sendable {
        let part: UploadedPart
        let crc64NVME: UInt64
        let bytes: Int64
    }

    let run: UploadRun
    let partCount: Int

    func carryOut() async throws(UploadFailure) -> UploadReceipt {
        let upload: MultipartUpload
        do {
            upload = try await create()
        } catch {
            throw UploadFailure(
                cause: error.cause, step: error.step, retries: run.meter.retries, leftover: nil)
        }
        do {
            let parts = try await sendParts(of: upload)
            return try await complete(upload, parts)
        } catch {
            let leftover = await abort(upload)
            throw UploadFailure(
                cause: error.cause, step: error.step, retries: run.meter.retries, leftover: leftover)
        }
    }

    private func create() async throws(UploadStop) -> MultipartUpload {
        let options = run.request.options
        let input = CreateMultipartUploadInput(
            bucket: run.request.bucket, key: run.request.key, checksumAlgorithm: .crc64NVME,
            object: options.object, options: options.request)
        return try await run.retrying(.creation) { () async throws(AWSFailure) in
            try await run.client.createMultipartUpload(input)
        }
    }

    private func sendParts(of upload: MultipartUpload) async throws(UploadStop) -> [SentPart] {
        let result = await withTaskGroup(of: Result<SentPart, UploadStop>.self) { group in
            var next = 1
            func addNext() {
                guard next <= partCount else { return }
                let number = next
                next += 1
                group.addTask { await outcome(ofPart: number, upload) }
            }
            for _ in 0..<run.configuration.concurrency { addNext() }
            var sent: [SentPart] = []
            var stop: UploadStop?
            while let result = await group.next() {
                switch result {
                case .success(let part):
                    sent.append(part)
                    if stop == nil { addNext() }
                case .failure(let error):
                    // The parts that are cancelled now fail too, but they are not the cause.
                    stop = stop ?? error
                    group.cancelAll()
                }
            }
            return stop.map { .failure($0) } ?? Result<[SentPart], UploadStop>.success(sent)
        }
        return try result.get().sorted { $0.part.number < $1.part.number }
    }

    private func outcome(ofPart number: Int, _ upload: MultipartUpload) async -> Result<SentPart, UploadStop>
    {
        do throws(UploadStop) {
            return .success(try await send(number, of: upload))
        } catch {
            return .failure(error)
        }
    }

    private func send(_ number: Int, of upload: MultipartUpload) async throws(UploadStop) -> SentPart {
        let step = UploadFailure.Step.part(number: number)
        let range = run.plan.range(ofPart: number)
        let body = run.content.body(range)
        let digest = try await run.digest(body, step)
        let input = UploadPartInput(
            upload: upload, number: number, body: body, checksum: digest.checksum,
            payloadSHA256: digest.sha256,
            options: run.request.options.request)
        let output = try await run.retrying(step) { () async throws(AWSFailure) in
            try await run.client.uploadPart(input)
        }
        try run.compare(digest.checksum, output.part.checksum, step)
        run.meter.finishedPart(bytes: Int64(range.count))
        return SentPart(part: output.part, crc64NVME: digest.crc64NVME, bytes: Int64(range.count))
    }

    private func complete(_ upload: MultipartUpload, _ sent: [SentPart]) async throws(UploadStop)
        -> UploadReceipt
    {
        try run.checkUnchanged(.completion)
        let crc = sent.reduce(CRC64NVME().value) {
            CRC64NVME.combine($0, $1.crc64NVME, secondCount: $1.bytes)
        }
        let checksum = Checksum(crc64NVME: crc)
        let options = run.request.options
        let input = CompleteMultipartUploadInput(
            upload: upload, parts: sent.map(\.part), checksum: checksum, ifNoneMatch: options.ifNoneMatch,
            options: options.request)
        var attempts = 0
        let output: CompleteMultipartUploadOutput
        do {
            output = try await run.retrying(.completion) { () async throws(AWSFailure) in
                attempts += 1
                return try await run.client.completeMultipartUpload(input)
            }
        } catch {
            guard attempts > 1, error.saysThatTheUploadIsGone else { throw error }
            return try await LostCompletion(run: run, stop: error, parts: sent.count, checksum: checksum)
                .receipt()
        }
        try run.compare(checksum, output.checksum, .completion)
        return UploadReceipt(
            bytes: run.plan.size, parts: sent.count, etag: output.etag, checksum: checksum,
            isChecksumConfirmed: output.checksum != nil, requestID: output.answer.requestID,
            retries: run.meter.retries)
    }

    /// Frees the parts, also when this task is cancelled; being refused is information and not another failure.
    private func abort(_ upload: MultipartUpload) async -> UploadFailure.Leftover? {
        let client = run.client
        let options = run.request.options.request
        return await Task.detached { () -> UploadFailure.Leftover? in
            do throws(AWSFailure) {
                try await client.abortMultipartUpload(upload, options: options)
                return nil
            } catch {
                // Then nothing is left: an answer to completing or aborting was lost.
                if case .service(let answer) = error, answer.code == "NoSuchUpload" { return nil }
                return UploadFailure.Leftover(upload: upload, abortFailure: error)
            }
        }.value
    }
}
