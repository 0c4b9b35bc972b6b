import AWS
import Documents
import Uploader

/// The rungs that write, read and remove the test object.
extension LadderClimb {
    /// More than any test object and any error document.
    static let longestAnswer = 64 * 1024
    /// Longer than one call: the uploader retries by itself.
    private static let writeLimit = Duration.seconds(90)

    mutating func write() async -> RungOutcome {
        let object = TestObject(
            folder: WantedObjects(test.setup).folder, platform: test.platform.name.en,
            time: test.context.now(), random: UInt32.random(in: 0 ... .max))
        state.testObject = object
        // A wrong region or a wrong clock is what the test is to find, not to put right.
        let uploader = Uploader(
            client: S3Client(worker), configuration: UploadConfiguration(correctsRequests: false))
        let upload = uploader.start(
            UploadRequest(
                source: .memory(object.content), bucket: test.setup.bucket, key: object.key,
                options: UploadOptions(
                    object: ObjectOptions(contentType: "text/plain; charset=utf-8"),
                    request: RequestOptions(expectedOwner: expectedOwner), refusesToOverwrite: true)
            ))
        let progress = Task { [tell] in
            for await step in upload.progress { tell(.progress(step)) }
        }
        let result = await CallDeadline.within(Self.writeLimit) { () throws(AWSFailure) in
            do throws(UploadFailure) {
                return try await upload.receipt()
            } catch {
                throw AWSFailure(error)
            }
        }
        // A time-out leaves the upload running: it must have ended before anybody looks what is left.
        upload.cancel()
        _ = try? await upload.receipt()
        await progress.value
        switch result {
        case .success(let receipt):
            state.presence = .present
            return RungOutcome(
                verdict: .passed,
                observed: RungResult.Observation(
                    status: 200, requestID: receipt.requestID.map { ServerText($0).display }),
                note: LocalizedText("s3://\(test.setup.bucket)/\(object.key)"))
        case .failure(let failure):
            state.presence = Verdict(of: failure) == .failed ? .absent : .uncertain
            return refused(.write, failure)
        }
    }

    func readBack() async -> RungOutcome {
        guard let object = state.testObject else { return .notRun(.needs(.write)) }
        let (client, bucket) = (S3Client(worker), test.setup.bucket)
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await client.getObject(
                bucket: bucket, key: object.key, maximumBytes: Self.longestAnswer)
        }
        switch answer {
        case .failure(let failure): return refused(.readBack, failure)
        case .success(let read):
            if read.body == object.content {
                let count = read.body.count
                return .passed(read.answer, LocalizedText(en: "\(count) bytes", fr: "\(count) octets"))
            }
            return RungOutcome(
                verdict: .failed, observed: RungResult.Observation(read.answer),
                causes: Diagnostics.readBackDiffers(facts: facts))
        }
    }

    /// Removes the test object, also after the test was stopped.
    mutating func cleanUp() async -> RungOutcome {
        guard let object = state.testObject else { return .notRun(.needs(.write)) }
        let (client, bucket) = (S3Client(worker), test.setup.bucket)
        // A task of its own: whoever stopped the test must not stop its cleaning up.
        let answer = await Task {
            await CallDeadline.within { () throws(AWSFailure) in
                try await client.deleteObject(bucket: bucket, key: object.key)
            }
        }.value
        switch answer {
        case .success(let answer):
            state.presence = .absent
            return .passed(answer)
        case .failure(let failure):
            if test.perspective == .asSelf, !state.grants("s3:DeleteObject"), Verdict(of: failure) == .failed
            {
                return .notRun(
                    .ownRightsTooNarrow("s3:DeleteObject"), observed: RungResult.Observation(failure))
            }
            return refused(.cleanUp, failure)
        }
    }
}

extension AWSFailure {
    /// The failure of the call that made an upload fail.
    init(_ failure: UploadFailure) {
        switch failure.cause {
        case .call(let call): self = call
        case .cancelled: self = .cancelled
        case .checksumMismatch(let sent, let answered):
            self = .unexpectedAnswer(
                operation: "PutObject", status: 200,
                detail: ServerText("\(sent.algorithm): \(sent.value) ≠ \(answered.value)"))
        case .source, .partSize, .streamTooLong:
            // The test object is in memory and small.
            self = .unexpectedAnswer(operation: "PutObject", status: 0, detail: ServerText(""))
        }
    }
}
