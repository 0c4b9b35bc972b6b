import AWS
import Documents

/// The rung that writes in parts, as exports larger than one request are written.
///
/// With KMS it needs a right that a single PUT does not: to decrypt the data key again for each part
/// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions).
extension LadderClimb {
    /// S3's least for a part that is not the last one.
    private static let firstPartBytes = 5 * 1024 * 1024
    /// Five mebibytes over a slow line.
    private static let partLimit = Duration.seconds(120)

    mutating func writeInParts() async -> RungOutcome {
        guard case .success(let plan) = state.multipartPlan else { return .notRun(.needs(.write)) }
        let key = state.objects.inParts.key
        let unnamed = Leftover.Thing.upload(bucket: test.setup.bucket, key: key, id: nil)
        put(unnamed, isCertain: false)
        switch await begin(key) {
        case .failure(let failure):
            if Verdict(of: failure) == .failed { takeAway(unnamed) }
            return refused(.multipart, failure)
        case .success(let upload):
            takeAway(unnamed)
            put(.upload(upload), isCertain: true)
            switch plan {
            case .complete: return await complete(upload)
            case .abort: return await sendAndAbort(upload)
            }
        }
    }

    private func begin(_ key: String) async -> Result<MultipartUpload, AWSFailure> {
        let client = S3Client(worker)
        let input = CreateMultipartUploadInput(
            bucket: test.setup.bucket, key: key, checksumAlgorithm: .crc64NVME, object: Self.text,
            options: requestOptions)
        return await CallDeadline.uninterrupted { () throws(AWSFailure) in
            try await client.createMultipartUpload(input)
        }
    }

    private mutating func complete(_ upload: MultipartUpload) async -> RungOutcome {
        let object = state.objects.inParts
        let contents = [Self.filled(object.content, toBytes: Self.firstPartBytes), object.content]
        var parts: [UploadedPart] = []
        for (index, content) in contents.enumerated() {
            switch await send(content, as: index + 1, of: upload) {
            case .failure(let failure): return refused(.multipart, failure)
            case .success(let sent): parts.append(sent.part)
            }
        }
        put(thing(object), isCertain: false)
        let client = S3Client(worker)
        let input = CompleteMultipartUploadInput(
            upload: upload, parts: parts, ifNoneMatch: "*", options: requestOptions)
        let answer = await CallDeadline.settled(Self.partLimit) { () throws(AWSFailure) in
            try await client.completeMultipartUpload(input)
        }
        switch answer {
        case .failure(let failure):
            if Verdict(of: failure) == .failed { takeAway(thing(object)) }
            return refused(.multipart, failure)
        case .success(let completed):
            takeAway(.upload(upload))
            put(thing(object), isCertain: true)
            return .passed(
                completed.answer,
                LocalizedText(en: "2 parts, one object", fr: "2 parties, un objet"))
        }
    }

    private mutating func sendAndAbort(_ upload: MultipartUpload) async -> RungOutcome {
        if case .failure(let failure) = await send(state.objects.inParts.content, as: 1, of: upload) {
            return refused(.multipart, failure)
        }
        let (client, options) = (S3Client(worker), requestOptions)
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await client.abortMultipartUpload(upload, options: options)
        }
        switch answer {
        case .failure(let failure): return refused(.multipart, failure)
        case .success(let aborted):
            takeAway(.upload(upload))
            return .passed(
                aborted,
                LocalizedText(en: "1 part, then given up", fr: "1 partie, puis abandon"))
        }
    }

    private func send(_ content: [UInt8], as number: Int, of upload: MultipartUpload) async
        -> Result<UploadPartOutput, AWSFailure>
    {
        let client = S3Client(worker)
        var sum = RunningChecksum(.crc64NVME)
        content.withUnsafeBytes { sum.update($0) }
        let input = UploadPartInput(
            upload: upload, number: number, body: .bytes(content), integrity: .header(sum.finish()),
            options: requestOptions)
        return await CallDeadline.within(Self.partLimit) { () throws(AWSFailure) in
            try await client.uploadPart(input)
        }
    }

    /// `content` again and again: whoever finds it can read what it is.
    private static func filled(_ content: [UInt8], toBytes count: Int) -> [UInt8] {
        var filled: [UInt8] = []
        filled.reserveCapacity(count + content.count)
        while filled.count < count { filled += content }
        return Array(filled.prefix(count))
    }
}

extension Leftover.Thing {
    /// An upload that was begun.
    static func upload(_ upload: MultipartUpload) -> Leftover.Thing {
        .upload(bucket: upload.bucket, key: upload.key, id: upload.uploadID)
    }
}
