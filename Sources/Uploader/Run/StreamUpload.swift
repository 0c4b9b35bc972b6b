/// The upload of a content that can be read but once: in one request if it ends within the first part.
struct StreamUpload: Sendable {
    let run: UploadRun
    let parts: StreamParts
    let expectedBytes: Int64?

    func carryOut() async throws(UploadFailure) -> UploadReceipt {
        run.meter.begin(totalBytes: expectedBytes, totalParts: nil)
        let first: Part?
        do {
            first = try await parts.next()
        } catch {
            throw UploadFailure(error, retries: 0)
        }
        guard let first else { throw UploadFailure(UploadStop(.cancelled, .reading), retries: 0) }
        if parts.isEnded {
            run.meter.begin(totalBytes: first.bytes, totalParts: 1)
            return try await SinglePut(run: run, body: first.body).carryOut()
        }
        parts.putBack(first)
        return try await MultipartRun(run: run, journal: nil).carryOut(parts)
    }
}
