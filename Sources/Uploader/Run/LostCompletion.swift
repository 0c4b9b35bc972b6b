import AWS

/// What to make of an upload that is gone when its completion is sent again: the answer to the first one was lost,
/// or somebody else ended the upload.
struct LostCompletion: Sendable {
    let run: UploadRun
    /// The failure of the last attempt.
    let stop: UploadStop
    let parts: Int
    let checksum: Checksum

    /// The receipt, if the object is there as it was sent, or if the role may not look: then S3's own word that the
    /// upload is gone after our complete is all there is, and the receipt confirms nothing more.
    func receipt() async throws(UploadStop) -> UploadReceipt {
        let request = run.request
        let head: HeadObjectOutput
        do {
            head = try await run.client.headObject(
                bucket: request.bucket, key: request.key, options: request.options.request)
        } catch {
            guard case .service(let answer) = error, answer.status == 403 else { throw stop }
            return receipt(nil)
        }
        guard head.contentLength == run.plan.size else { throw stop }
        try run.compare(checksum, head.checksum, .completion)
        return receipt(head)
    }

    private func receipt(_ head: HeadObjectOutput?) -> UploadReceipt {
        UploadReceipt(
            bytes: run.plan.size, parts: parts, etag: head?.etag, checksum: checksum,
            isChecksumConfirmed: head?.checksum != nil, requestID: head?.answer.requestID,
            retries: run.meter.retries)
    }
}
