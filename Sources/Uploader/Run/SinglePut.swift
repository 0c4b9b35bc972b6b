import AWS

/// The upload of a small content: one PutObject.
struct SinglePut: Sendable {
    let run: UploadRun
    let body: RequestBody

    func carryOut() async throws(UploadFailure) -> UploadReceipt {
        do {
            return try await put()
        } catch {
            throw UploadFailure(error, retries: run.meter.retries)
        }
    }

    private func put() async throws(UploadStop) -> UploadReceipt {
        var digest = try await run.digest(body, .put)
        var attempts = 0
        let output: PutObjectOutput
        do {
            output = try await run.send(.put) { (attempt) throws(UploadStop) in
                attempts += 1
                // What arrived damaged may have been read damaged.
                if attempt.followsDamage { digest = try await run.digest(body, .put) }
                let input = input(digest)
                let output = try await attempt.call { (client) throws(AWSFailure) in
                    try await client.putObject(input)
                }
                try run.compare(digest.checksum, output.checksum, .put)
                return output
            }
        } catch {
            // The object that is in the way may be ours, of an attempt whose answer got lost.
            guard error.answer?.status == 412, attempts > 1,
                case .ours(let head) = try await WrittenObject.look(
                    for: run, bytes: body.count, checksum: digest.checksum, .put),
                head.checksum != nil
            else { throw error }
            return receipt(digest, etag: head.etag, isConfirmed: true, head.answer.requestID)
        }
        try run.checkUnchanged(.put)
        return receipt(
            digest, etag: output.etag, isConfirmed: output.checksum != nil, output.answer.requestID)
    }

    private func input(_ digest: BodyDigest) -> PutObjectInput {
        let options = run.request.options
        let meter = run.meter
        return PutObjectInput(
            bucket: run.request.bucket, key: run.request.key, body: body, checksum: digest.checksum,
            payloadSHA256: digest.sha256, ifNoneMatch: options.ifNoneMatch, object: options.object,
            options: options.request, onBodyRead: { meter.moving(part: 1, to: $0) })
    }

    private func receipt(
        _ digest: BodyDigest, etag: String?, isConfirmed: Bool, _ requestID: String?
    ) -> UploadReceipt {
        run.meter.finished(part: 1, bytes: body.count)
        return UploadReceipt(
            bytes: body.count, parts: 1, resumedParts: 0, etag: etag, checksum: digest.checksum,
            isChecksumConfirmed: isConfirmed, requestID: requestID, retries: run.meter.retries)
    }
}
