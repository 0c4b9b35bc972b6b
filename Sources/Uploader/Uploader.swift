import AWS

/// Writes contents of any size to S3 in constant memory.
public struct Uploader: Sendable {
    private let client: S3Client
    private let configuration: UploadConfiguration

    /// Makes an uploader.
    public init(client: S3Client, configuration: UploadConfiguration = UploadConfiguration()) {
        self.client = client
        self.configuration = configuration
    }

    /// Starts an upload.
    public func start(_ request: UploadRequest) -> Upload {
        let (progress, continuation) = AsyncStream.makeStream(
            of: UploadProgress.self, bufferingPolicy: .bufferingNewest(1))
        let task = Task { () -> Result<UploadReceipt, UploadFailure> in
            defer { continuation.finish() }
            do throws(UploadFailure) {
                return .success(try await carryOut(request, continuation))
            } catch {
                return .failure(error)
            }
        }
        return Upload(progress: progress, task: task)
    }

    private func carryOut(
        _ request: UploadRequest, _ continuation: AsyncStream<UploadProgress>.Continuation
    ) async throws(UploadFailure) -> UploadReceipt {
        let run: UploadRun
        do {
            run = try prepare(request, continuation)
        } catch {
            throw UploadFailure(cause: error.cause, step: error.step, retries: 0, leftover: nil)
        }
        if let partCount = run.plan.partCount {
            return try await MultipartRun(run: run, partCount: partCount).carryOut()
        }
        do {
            return try await SinglePut(run: run).carryOut()
        } catch {
            throw UploadFailure(
                cause: error.cause, step: error.step, retries: run.meter.retries, leftover: nil)
        }
    }

    private func prepare(
        _ request: UploadRequest, _ continuation: AsyncStream<UploadProgress>.Continuation
    ) throws(UploadStop) -> UploadRun {
        let content: Content
        do {
            content = try Content(request.source)
        } catch {
            throw UploadStop(.source(error), .preparation)
        }
        guard let plan = UploadPlan(size: content.size, configuration: configuration) else {
            throw UploadStop(.tooLarge(bytes: content.size, maximum: UploadPlan.maximumSize), .preparation)
        }
        let endpoint: Endpoint
        do {
            endpoint = try client.endpoint(forBucket: request.bucket)
        } catch {
            throw UploadStop(.call(error), .preparation)
        }
        return UploadRun(
            client: client, configuration: configuration, request: request, content: content, plan: plan,
            meter: ProgressMeter(plan, continuation), signsBodies: endpoint.base.scheme == .http)
    }
}
