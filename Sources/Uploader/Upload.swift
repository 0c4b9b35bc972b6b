/// An upload under way.
public final class Upload: Sendable {
    /// How far it is; ends with the upload. Only the newest state is kept for who looks late.
    public let progress: AsyncStream<UploadProgress>
    private let task: Task<Result<UploadReceipt, UploadFailure>, Never>

    init(progress: AsyncStream<UploadProgress>, task: Task<Result<UploadReceipt, UploadFailure>, Never>) {
        self.progress = progress
        self.task = task
    }

    /// Waits for the end. Cancelling whoever waits cancels the upload.
    public func receipt() async throws(UploadFailure) -> UploadReceipt {
        let result = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        return try result.get()
    }

    /// Stops the upload; what was sent in parts is aborted before ``receipt()`` throws.
    public func cancel() {
        task.cancel()
    }
}
