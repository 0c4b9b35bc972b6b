import AWS

/// The upload of a content that can be read anywhere at any time: in one request, or in parts that can go on after an
/// interruption.
struct PlannedUpload: Sendable {
    let run: UploadRun
    let plan: UploadPlan
    /// Where the bucket is asked.
    let endpoint: String

    func carryOut() async throws(UploadFailure) -> UploadReceipt {
        run.meter.begin(totalBytes: plan.size, totalParts: plan.partCount ?? 1)
        guard plan.partCount != nil else {
            return try await SinglePut(run: run, body: run.content.body(0..<plan.size)).carryOut()
        }
        do {
            return try await inParts()
        } catch {
            // Somebody else wrote the key while ours was completed: AWS asks to start the upload anew.
            guard error.step == .completion, case .call(.service(let answer)) = error.cause,
                answer.status == 409, error.leftover == nil
            else { throw error }
            run.meter.retried()
            run.meter.startOver()
            return try await inParts()
        }
    }

    private func inParts() async throws(UploadFailure) -> UploadReceipt {
        guard case .file(let file) = run.content,
            let journal = JournalledUpload(run, file, plan, endpoint: endpoint)
        else {
            return try await fromStart(nil)
        }
        guard let (record, continues) = journal.earlier(partSize: run.configuration.partSize) else {
            return try await fromStart(journal)
        }
        guard continues, let earlierPlan = try? UploadPlan(size: plan.size, partSize: record.header.partSize)
        else {
            let leftover = await AbortedUpload.abort(record.header.upload, with: run)
            var receipt = try await fromStart(journal)
            receipt.leftover = leftover
            return receipt
        }
        switch try await outcome(of: Resumption(run: run, plan: earlierPlan, record: record)) {
        case .goesOn(let resumed):
            run.meter.begin(totalBytes: plan.size, totalParts: earlierPlan.partCount)
            let numbers = Set(resumed.parts.map(\.number))
            do {
                return try await MultipartRun(run: run, journal: journal).carryOut(
                    PlannedParts(run.content, earlierPlan, except: numbers), resuming: resumed)
            } catch {
                // Where parts may not be listed, only going on with the upload tells that it is gone.
                guard case .call(.service(let answer)) = error.cause, answer.code == "NoSuchUpload",
                    error.leftover == nil
                else { throw error }
                run.meter.startOver()
                return try await fromStart(JournalledUpload(run, file, plan, endpoint: endpoint))
            }
        case .isDone(let receipt):
            journal.journal.remove()
            return receipt
        case .startsAnew:
            return try await fromStart(journal)
        }
    }

    /// Sends all parts.
    private func fromStart(_ journal: JournalledUpload?) async throws(UploadFailure) -> UploadReceipt {
        try await MultipartRun(run: run, journal: journal).carryOut(PlannedParts(run.content, plan))
    }

    private func outcome(of resumption: Resumption) async throws(UploadFailure) -> Resumption.Outcome {
        do {
            return try await resumption.outcome()
        } catch {
            // What was sent is still there: the next run can ask again.
            throw UploadFailure(error, retries: run.meter.retries, isResumable: true)
        }
    }
}
