import AWS

/// What the store says it has of an upload.
enum ListedParts: Sendable {
    case parts([UploadedPart])
    /// The store does not know the upload, any more.
    case gone
    /// We may not ask, or the store does not know the call.
    case hidden

    /// Asks with ListParts, page by page.
    static func of(
        _ upload: MultipartUpload, _ run: UploadRun, _ step: UploadFailure.Step
    ) async throws(UploadStop) -> ListedParts {
        let options = run.request.options.request
        var parts: [UploadedPart] = []
        var marker: Int?
        repeat {
            let after = marker
            let page: ListPartsOutput
            do {
                page = try await run.send(step) { (attempt) throws(UploadStop) in
                    try await attempt.call { (client) throws(AWSFailure) in
                        try await client.listParts(upload, after: after, options: options)
                    }
                }
            } catch {
                if error.saysThatTheUploadIsGone { return .gone }
                switch error.answer?.status {
                case 403, 405, 501: return .hidden
                default: throw error
                }
            }
            parts += page.parts
            // A store that turns in circles would never end.
            marker = page.nextPartNumberMarker.flatMap { $0 > after ?? 0 ? $0 : nil }
        } while marker != nil
        return .parts(parts)
    }
}
