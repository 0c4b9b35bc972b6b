import AWS

/// The upload of a small content: one PutObject.
struct SinglePut: Sendable {
    let run: UploadRun

    func carryOut() async throws(UploadStop) -> UploadReceipt {
        let body = run.content.body(0..<run.plan.size)
        let digest = try await run.digest(body, .put)
        let options = run.request.options
        let input = PutObjectInput(
            bucket: run.request.bucket, key: run.request.key, body: body, checksum: digest.checksum,
            payloadSHA256: digest.sha256, ifNoneMatch: options.ifNoneMatch, object: options.object,
            options: options.request)
        let output = try await run.retrying(.put) { () async throws(AWSFailure) in
            try await run.client.putObject(input)
        }
        try run.checkUnchanged(.put)
        try run.compare(digest.checksum, output.checksum, .put)
        run.meter.finishedPart(bytes: run.plan.size)
        return UploadReceipt(
            bytes: run.plan.size, parts: 1, etag: output.etag, checksum: digest.checksum,
            isChecksumConfirmed: output.checksum != nil, requestID: output.answer.requestID,
            retries: run.meter.retries)
    }
}
