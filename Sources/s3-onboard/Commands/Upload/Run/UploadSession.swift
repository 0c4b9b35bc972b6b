import Dispatch
import Documents
import Glibc
import Uploader

/// One run of `upload`: starts the files, shows how far they are, says what became of each, and stops when it is told
/// to.
struct UploadSession {
    /// What happens while files travel, one thing after another.
    private enum Happening: Sendable {
        case ended(UploadBatch<UploadItem>.End)
        case refused(RefusedFile)
        case looked
        case stopped(Int32)
    }

    let survey: SourceSurvey
    let onlyName: String?
    let quiet: Bool
    var reporter: UploadReporter
    var display: ProgressDisplay

    /// Uploads everything that `queue` gives.
    mutating func run(
        _ selection: UploadSelection, options: UploadOptions, limit: Int, uploader: Uploader
    ) async -> ProgramStatus {
        let (happenings, continuation) = AsyncStream.makeStream(of: Happening.self)
        let signals = StopSignals()
        Task { continuation.yield(.stopped(await signals.wait())) }
        let queue = UploadQueue(selection: selection, bucket: reporter.bucket, options: options) {
            continuation.yield(.refused($0))
        }
        let batch = UploadBatch(queue, limit: limit, uploader: uploader)
        Task {
            for await end in batch.ends { continuation.yield(.ended(end)) }
            continuation.finish()
        }
        let timer = display.interval.map { Self.timer(milliseconds: $0) { continuation.yield(.looked) } }
        defer { timer?.cancel() }
        return await follow(happenings, batch)
    }

    private mutating func follow(
        _ happenings: AsyncStream<Happening>, _ batch: UploadBatch<UploadItem>
    ) async -> ProgramStatus {
        let start = ContinuousClock.now
        var tracker = ProgressTracker(survey: survey, onlyName: onlyName)
        var stop: (signal: Int32, sentBytes: Int64)?
        for await happening in happenings {
            switch happening {
            case .looked where stop == nil:
                display.show(tracker.facts(batch.progress, seconds: (ContinuousClock.now - start).inSeconds))
            case .looked: break
            case .stopped(let signal):
                stop = (signal, batch.progress.sentBytes)
                batch.cancel()
                display.clear()
            case .refused(let file):
                display.clear()
                reporter.refuse(file)
                display.restore()
            case .ended(let end):
                let isSeen = reporter.writesToTerminal(of: end)
                if isSeen { display.clear() }
                reporter.report(end, isStopped: stop != nil)
                if isSeen, stop == nil { display.restore() }
            }
        }
        display.clear()
        if let stop {
            Console.note("s3-onboard: \(stopped(sentBytes: stop.sentBytes)[reporter.language])")
            return .stopped(by: stop.signal)
        }
        if onlyName == nil, !quiet {
            let seconds = (ContinuousClock.now - start).inSeconds
            let sum = UploadSumSentences.done(
                files: reporter.uploaded, of: survey.files + survey.failures, bytes: reporter.bytes,
                seconds: seconds)
            Console.note(sum[reporter.language])
        }
        return reporter.status
    }

    private func stopped(sentBytes: Int64) -> LocalizedText {
        if onlyName != nil {
            return UploadSumSentences.stopped(
                bytes: sentBytes, of: survey.bytes, isKept: reporter.isAnyKept)
        }
        return UploadSumSentences.stopped(
            files: reporter.uploaded, of: survey.files, isKept: reporter.isAnyKept)
    }

    private static func timer(
        milliseconds: Int, _ look: @escaping @Sendable () -> Void
    ) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource()
        timer.schedule(deadline: .now() + .milliseconds(milliseconds), repeating: .milliseconds(milliseconds))
        timer.setEventHandler(handler: look)
        timer.resume()
        return timer
    }
}

extension Duration {
    /// The same as a number.
    fileprivate var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
