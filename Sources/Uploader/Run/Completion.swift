import AWS

/// Makes the object out of its parts.
struct Completion: Sendable {
    private static let invalidPartCodes: Set<String> = ["InvalidPart", "InvalidPartOrder"]

    let run: UploadRun
    let upload: MultipartUpload
    /// All parts, by number.
    let parts: [SentPart]
    /// How many of them an earlier run had sent.
    let resumedParts: Int
    /// Of the whole content.
    let checksum: Checksum

    func carryOut() async throws(UploadStop) -> UploadReceipt {
        try run.checkUnchanged(.completion)
        do {
            return try await complete(parts.map(\.part))
        } catch {
            guard let code = error.answer?.code, Self.invalidPartCodes.contains(code) else { throw error }
            // An answer to a part may have come damaged; the store itself knows what it has.
            guard let listed = try await partsAsListed() else { throw error }
            return try await complete(listed)
        }
    }

    private func complete(_ parts: [UploadedPart]) async throws(UploadStop) -> UploadReceipt {
        let options = run.request.options
        let input = CompleteMultipartUploadInput(
            upload: upload, parts: parts, checksum: checksum, ifNoneMatch: options.ifNoneMatch,
            options: options.request)
        var attempts = 0
        let output: CompleteMultipartUploadOutput
        do {
            output = try await run.send(.completion) { (attempt) throws(UploadStop) in
                attempts += 1
                return try await attempt.call { (client) throws(AWSFailure) in
                    try await client.completeMultipartUpload(input)
                }
            }
        } catch {
            guard attempts > 1, error.saysThatTheUploadIsGone || error.answer?.status == 412 else {
                throw error
            }
            return try await receiptOfLostAnswer(error)
        }
        try run.compare(checksum, output.checksum, .completion)
        return receipt(
            etag: output.etag, isConfirmed: output.checksum != nil, output.answer.requestID)
    }

    /// The answer to an earlier attempt got lost, or somebody else ended the upload.
    private func receiptOfLostAnswer(_ stop: UploadStop) async throws(UploadStop) -> UploadReceipt {
        switch try await WrittenObject.look(for: run, bytes: bytes, checksum: checksum, .completion) {
        case .ours(let head):
            return receipt(etag: head.etag, isConfirmed: head.checksum != nil, head.answer.requestID)
        case .hidden where stop.saysThatTheUploadIsGone:
            // S3's own word that the upload is gone after our complete is all there is.
            return receipt(etag: nil, isConfirmed: false, nil)
        case .hidden, .other:
            throw stop
        }
    }

    /// The parts with the store's own ETags; nil when it has not all of them as they were sent, or does not tell.
    private func partsAsListed() async throws(UploadStop) -> [UploadedPart]? {
        guard case .parts(let listed) = try await ListedParts.of(upload, run, .completion) else { return nil }
        let byNumber = Dictionary(listed.map { ($0.number, $0) }) { _, last in last }
        var found: [UploadedPart] = []
        for sent in parts {
            guard let part = byNumber[sent.number], part.size == nil || part.size == sent.bytes,
                part.checksum == nil || part.checksum == sent.checksum
            else { return nil }
            found.append(part)
        }
        return found
    }

    private var bytes: Int64 { parts.reduce(0) { $0 + $1.bytes } }

    private func receipt(etag: String?, isConfirmed: Bool, _ requestID: String?) -> UploadReceipt {
        UploadReceipt(
            bytes: bytes, parts: parts.count, resumedParts: resumedParts, etag: etag, checksum: checksum,
            isChecksumConfirmed: isConfirmed, requestID: requestID, retries: run.meter.retries)
    }
}
