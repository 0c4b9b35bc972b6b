import AWS

/// One upload under way: what its steps share.
struct UploadRun: Sendable {
    let sender: RequestSender
    let configuration: UploadConfiguration
    let request: UploadRequest
    let content: Content
    let meter: ProgressMeter
    /// Over plain http the signature covers the body; TLS protects it otherwise.
    let signsBodies: Bool
    /// Whether parts carry their checksums behind them.
    var trailers: TrailerTrial { sender.trailers }

    /// Sends a request until it succeeds or its failure is final.
    func send<Answer: Sendable>(
        _ step: UploadFailure.Step, _ request: (RequestSender.Attempt) async throws(UploadStop) -> Answer
    ) async throws(UploadStop) -> Answer {
        do {
            return try await sender.send(step, willRetry: { meter.retried() }, request)
        } catch {
            throw error.explained(by: content)
        }
    }

    /// Reads a body once before it is sent.
    func digest(_ body: RequestBody, _ step: UploadFailure.Step) async throws(UploadStop) -> BodyDigest {
        let digest: BodyDigest
        do {
            digest = try await BodyDigest.of(body, request.options.checksum, withSHA256: signsBodies)
        } catch {
            throw UploadStop(.source(content.failure(error)), step)
        }
        if Task.isCancelled { throw UploadStop(.cancelled, step) }
        return digest
    }

    /// Refuses a content that changed since it was opened.
    func checkUnchanged(_ step: UploadFailure.Step) throws(UploadStop) {
        do {
            try content.checkUnchanged()
        } catch {
            throw UploadStop(.source(error), step)
        }
    }

    /// Refuses an answer that disagrees with what was sent.
    func compare(_ sent: Checksum, _ answered: Checksum?, _ step: UploadFailure.Step) throws(UploadStop) {
        if let answered, answered != sent {
            throw UploadStop(.checksumMismatch(sent: sent, answered: answered), step)
        }
    }
}
