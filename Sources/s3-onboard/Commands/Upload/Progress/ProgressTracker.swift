import Uploader

/// Turns snapshots of a batch into what a progress line tells.
struct ProgressTracker {
    private let survey: SourceSurvey
    private let onlyName: String?
    private var rate = TransferRate()

    /// - Parameter onlyName: The file's name, where there is but one.
    init(survey: SourceSurvey, onlyName: String?) {
        self.survey = survey
        self.onlyName = onlyName
        rate.record(bytes: 0, at: 0)
    }

    /// What is to be told `seconds` after the beginning.
    mutating func facts(_ progress: BatchProgress, seconds: Double) -> ProgressFacts {
        let bytes = progress.sentBytes + progress.movingBytes
        // What an earlier run had sent took no time now.
        rate.record(bytes: bytes - progress.resumedBytes, at: seconds)
        let subject =
            onlyName.map(ProgressFacts.Subject.file)
            ?? .files(ended: progress.uploadedItems + progress.failedItems, of: survey.files)
        return ProgressFacts(
            subject: subject, bytes: bytes, totalBytes: survey.bytes,
            finishedParts: onlyName == nil ? 0 : progress.finishedParts,
            totalParts: onlyName == nil ? 1 : progress.totalParts, retries: progress.retries,
            bytesPerSecond: rate.bytesPerSecond,
            secondsLeft: survey.bytes.flatMap { rate.secondsLeft(for: max(0, $0 - bytes)) },
            secondsGone: Int64(seconds))
    }
}
