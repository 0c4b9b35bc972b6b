import AWS
import Documents
import Uploader

/// Why one file did not arrive, as the commands report it.
struct UploadFailureFacts {
    private let failure: UploadFailure
    private let name: String

    /// Reads the `failure` of the file `name`.
    init(_ failure: UploadFailure, name: String) {
        self.failure = failure
        self.name = ServerText(name).display
    }

    /// What this failure means to a script.
    var exitStatus: ProgramStatus {
        switch failure.cause {
        case .source, .partSize, .streamTooLong, .checksumMismatch: .no
        case .cancelled: .interrupted
        case .call(let failure): failure.exitStatus
        }
    }

    /// The same for a script.
    func error(_ language: Language) -> UploadError {
        guard case .call(.service(let answer)) = failure.cause else {
            return UploadError(message: lines(language)[0])
        }
        return UploadError(code: answer.code, message: lines(language)[0], status: answer.status)
    }

    /// What is wrong, what to do, and what was left behind; at least one line.
    func lines(_ language: Language) -> [String] {
        reason(language).split(separator: "\n").map(String.init) + rest(language)
    }

    private func reason(_ language: Language) -> String {
        switch failure.cause {
        case .source(let failure): FileSentences.source(failure)[language]
        case .partSize(let problem): UploadSourceSentences.partSize(name, problem)[language]
        case .streamTooLong(let maximum): UploadSentences.streamTooLong(name, maximum: maximum)[language]
        case .checksumMismatch(let sent, let answered):
            UploadSentences.checksumMismatch(
                name, sent: sent.value, answered: ServerText(answered.value))[language]
        case .cancelled: UploadSentences.cancelled(name)[language]
        case .call(let failure): "\(name): \(failure.diagnosis(at: .write)[language])"
        }
    }

    /// What a run of the same command finds, and what somebody should remove who runs it no more.
    private func rest(_ language: Language) -> [String] {
        let kept = failure.isResumable ? UploadSentences.goesOn(name) : nil
        let left = failure.leftover.map { UploadSentences.leftUpload($0.upload) }
        return [kept, left].compactMap { $0?[language] }
    }
}
