import AWS

/// What is at the key after the answer to our last request got lost.
enum WrittenObject: Sendable {
    /// An object of our content's length; its checksum, where the store keeps one, is ours.
    case ours(HeadObjectOutput)
    /// Nothing, or something else.
    case other
    /// We may not look.
    case hidden

    /// Looks with HeadObject, which many roles may not call.
    static func look(
        for run: UploadRun, bytes: Int64, checksum: Checksum, _ step: UploadFailure.Step
    ) async throws(UploadStop) -> WrittenObject {
        let request = run.request
        let head: HeadObjectOutput
        do {
            head = try await run.send(step) { (attempt) throws(UploadStop) in
                try await attempt.call { (client) throws(AWSFailure) in
                    try await client.headObject(
                        bucket: request.bucket, key: request.key, options: request.options.request)
                }
            }
        } catch {
            switch error.answer?.status {
            case 403: return .hidden
            case 404: return .other
            default: throw error
            }
        }
        guard head.contentLength == bytes else { return .other }
        if let kept = head.checksum, kept != checksum { return .other }
        return .ours(head)
    }
}
