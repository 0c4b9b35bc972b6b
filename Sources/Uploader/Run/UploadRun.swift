import AWS

/// One upload under way: what its requests share.
struct UploadRun: Sendable {
    let client: S3Client
    let configuration: UploadConfiguration
    let request: UploadRequest
    let content: Content
    let plan: UploadPlan
    let meter: ProgressMeter
    /// Over plain http the signature covers the body; TLS protects it otherwise.
    let signsBodies: Bool

    /// Sends a request until it succeeds or its failure is final.
    func retrying<Answer: Sendable>(
        _ step: UploadFailure.Step, _ send: () async throws(AWSFailure) -> Answer
    ) async throws(UploadStop) -> Answer {
        var retries = RetryPolicy.Retries(configuration.retry)
        while true {
            let failure: AWSFailure
            do {
                return try await send()
            } catch {
                failure = error
            }
            guard let wait = retries.wait(after: FailureKind(failure), jitter: configuration.jitter()) else {
                throw UploadStop(failure, step, of: content)
            }
            meter.retried()
            do {
                try await configuration.sleep(wait)
            } catch {
                throw UploadStop(.cancelled, step)
            }
        }
    }

    /// Reads a body once before it is sent.
    func digest(_ body: RequestBody, _ step: UploadFailure.Step) async throws(UploadStop) -> BodyDigest {
        let digest: BodyDigest
        do {
            digest = try await BodyDigest.of(body, withSHA256: signsBodies)
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
