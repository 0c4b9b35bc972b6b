/// The upload of a content that can be read but once: in one request if it ends within the first part.
struct StreamUpload: Sendable {
    let run: UploadRun
    let parts: StreamParts
    let expectedBytes: Int64?

    func carryOut() async throws(UploadFailure) -> UploadReceipt {
        run.meter.begin(totalBytes: expectedBytes, totalParts: nil)
        let onlyPart: Part?
        do {
            onlyPart = try await parts.onlyPart()
        } catch {
            throw UploadFailure(error, retries: 0)
        }
        if Task.isCancelled { throw UploadFailure(UploadStop(.cancelled, .reading), retries: 0) }
        guard let onlyPart else {
            return try await MultipartRun(run: run, journal: nil).carryOut(parts)
        }
        run.meter.begin(totalBytes: onlyPart.bytes, totalParts: 1)
        return try await SinglePut(run: run, body: onlyPart.body).carryOut()
    }
}
