import AWS

/// Gives uploads up.
enum AbortedUpload {
    /// Frees the parts of `upload`, also when this task is cancelled.
    ///
    /// - Returns: What is left, because being refused is information and not another failure.
    static func abort(_ upload: MultipartUpload, with run: UploadRun) async -> LeftUpload? {
        let client = run.sender.currentClient
        let options = run.request.options.request
        return await Task.detached { () -> LeftUpload? in
            do throws(AWSFailure) {
                try await client.abortMultipartUpload(upload, options: options)
                return nil
            } catch {
                guard case .service(let answer) = error else {
                    return LeftUpload(upload: upload, refusal: nil)
                }
                // Then nothing is left: an answer to completing or aborting was lost.
                return answer.code == "NoSuchUpload"
                    ? nil : LeftUpload(upload: upload, refusal: answer.code)
            }
        }.value
    }
}
