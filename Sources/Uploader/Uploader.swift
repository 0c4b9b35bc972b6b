import AWS

/// Writes contents of any size to S3 in constant memory.
///
/// One uploader carries many uploads: together they keep to its number of requests at once, share what it has learnt of
/// the store, and spend from one quota of retries.
public struct Uploader: Sendable {
    private enum Work {
        case planned(PlannedUpload)
        case stream(StreamUpload)
    }

    private let configuration: UploadConfiguration
    private let sender: RequestSender

    /// Makes an uploader.
    public init(client: S3Client, configuration: UploadConfiguration = UploadConfiguration()) {
        self.configuration = configuration
        sender = RequestSender(client: client, configuration: configuration)
    }

    /// Starts an upload.
    public func start(_ request: UploadRequest) -> Upload {
        let (progress, continuation) = AsyncStream.makeStream(
            of: UploadProgress.self, bufferingPolicy: .bufferingNewest(1))
        let task = Task { () -> Result<UploadReceipt, UploadFailure> in
            defer { continuation.finish() }
            return await carryOut(request) { continuation.yield($0) }
        }
        return Upload(progress: progress, task: task)
    }

    /// Uploads within the task that asks for it.
    func carryOut(
        _ request: UploadRequest, follower: @escaping @Sendable (UploadProgress) -> Void
    ) async -> Result<UploadReceipt, UploadFailure> {
        let work: Work
        do {
            work = try prepare(request, ProgressMeter(follower))
        } catch {
            return .failure(UploadFailure(error, retries: 0))
        }
        do throws(UploadFailure) {
            switch work {
            case .planned(let upload): return .success(try await upload.carryOut())
            case .stream(let upload): return .success(try await upload.carryOut())
            }
        } catch {
            return .failure(error)
        }
    }

    private func prepare(_ request: UploadRequest, _ meter: ProgressMeter) throws(UploadStop) -> Work {
        let content = try content(of: request.source)
        let endpoint = try endpoint(ofBucket: request.bucket)
        let run = UploadRun(
            sender: sender, configuration: configuration, request: request, content: content, meter: meter,
            signsBodies: endpoint.base.scheme == .http)
        do throws(PartSizeProblem) {
            switch content {
            case .memory(let bytes):
                return .planned(try planned(run, size: Int64(bytes.count), endpoint))
            case .file(let file):
                return .planned(try planned(run, size: file.size, endpoint))
            case .stream(let descriptor, let expectedBytes):
                let plan = try StreamPlan(expectedBytes: expectedBytes, partSize: configuration.partSize)
                let parts = StreamParts(
                    descriptor: descriptor, plan: plan, temporaryFolder: configuration.temporaryFolder)
                return .stream(StreamUpload(run: run, parts: parts, expectedBytes: expectedBytes))
            }
        } catch {
            throw UploadStop(.partSize(error), .preparation)
        }
    }

    private func planned(_ run: UploadRun, size: Int64, _ endpoint: Endpoint) throws(PartSizeProblem)
        -> PlannedUpload
    {
        PlannedUpload(
            run: run, plan: try UploadPlan(size: size, partSize: configuration.partSize),
            endpoint: endpoint.text)
    }

    private func content(of source: UploadSource) throws(UploadStop) -> Content {
        do {
            return try Content(source)
        } catch {
            throw UploadStop(.source(error), .preparation)
        }
    }

    private func endpoint(ofBucket bucket: String) throws(UploadStop) -> Endpoint {
        do {
            return try sender.currentClient.endpoint(forBucket: bucket)
        } catch {
            throw UploadStop(call: error, .preparation)
        }
    }
}
