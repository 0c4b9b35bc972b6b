import AWS
import Documents
import Uploader

/// The rungs that write the test object and read it back.
extension LadderClimb {
    /// More than any test object and any error document.
    static let longestAnswer = 64 * 1024
    /// Longer than one call: the uploader retries by itself.
    private static let writeLimit = Duration.seconds(90)

    mutating func write() async -> RungOutcome {
        let object = state.objects.written
        put(thing(object), isCertain: false)
        switch await upload(object) {
        case .success(let receipt):
            put(thing(object), isCertain: true)
            return RungOutcome(
                verdict: .passed,
                observed: RungResult.Observation(
                    status: 200, requestID: receipt.requestID.map { ServerText($0).display }),
                note: LocalizedText("s3://\(test.setup.bucket)/\(object.key)"))
        case .failure(let failure):
            if Verdict(of: failure) == .failed { takeAway(thing(object)) }
            return refused(.write, failure)
        }
    }

    /// Writes one object as real exports are written, but never over another.
    func upload(_ object: TestObject) async -> Result<UploadReceipt, AWSFailure> {
        // A wrong region or a wrong clock is what the test is to find, not to put right.
        let uploader = Uploader(
            client: S3Client(worker), configuration: UploadConfiguration(correctsRequests: false))
        let upload = uploader.start(
            UploadRequest(
                source: .memory(object.content), bucket: test.setup.bucket, key: object.key,
                options: UploadOptions(
                    object: Self.text, request: requestOptions, refusesToOverwrite: true)))
        let progress = Task { [tell] in
            for await step in upload.progress { tell(.progress(step)) }
        }
        let result = await CallDeadline.settled(Self.writeLimit) { () throws(AWSFailure) in
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
        return result
    }

    /// How test objects are kept.
    static let text = ObjectOptions(contentType: "text/plain; charset=utf-8")

    func readBack() async -> RungOutcome {
        let object = state.objects.written
        let (client, bucket, options) = (S3Client(worker), test.setup.bucket, requestOptions)
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await client.getObject(
                bucket: bucket, key: object.key, maximumBytes: Self.longestAnswer, options: options)
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
                causes: Diagnostics.readBackDiffers(facts: facts(.readBack)))
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
