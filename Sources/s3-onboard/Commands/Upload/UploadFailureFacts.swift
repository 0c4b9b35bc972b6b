import AWS
import Documents
import Onboarding
import Uploader

/// Why one file did not arrive, as the commands report it.
struct UploadFailureFacts {
    private let failure: UploadFailure
    private let item: UploadList.Item
    private let bucket: String

    /// Reads `failure`.
    init(_ failure: UploadFailure, item: UploadList.Item, bucket: String) {
        self.failure = failure
        self.item = item
        self.bucket = bucket
    }

    /// AWS's error code, where AWS answered.
    var code: String? { answer?.code }

    /// The HTTP status, where AWS answered.
    var status: Int? { answer?.status }

    /// What this failure means to a script.
    var exitStatus: ProgramStatus {
        switch failure.cause {
        case .source, .partSize, .streamTooLong, .checksumMismatch: .no
        case .cancelled: .interrupted
        case .call(.transport): .cannotTell
        case .call(.service(let answer)): answer.status >= 500 || answer.status == 429 ? .cannotTell : .no
        case .call: .no
        }
    }

    /// What is wrong, what to do, and what was left behind.
    func lines(_ language: Language) -> [String] {
        reason(language) + leftover(language)
    }

    private func reason(_ language: Language) -> [String] {
        switch failure.cause {
        case .source(let failure): [FileSentences.source(failure)[language]]
        case .partSize(let problem): [UploadSentences.partSize(item.name, problem)[language]]
        case .streamTooLong(let maximum):
            [UploadSentences.streamTooLong(item.name, maximum: maximum)[language]]
        case .checksumMismatch(let sent, let answered):
            [
                UploadSentences.checksumMismatch(
                    item.name, sent: sent.value, answered: ServerText(answered.value))[language]
            ]
        case .cancelled: [UploadSentences.cancelled(item.name)[language]]
        case .call(let failure):
            Diagnostics.causes(rung: .write, failure: failure).flatMap { cause in
                ["\(item.name): \(cause.message[language])", "  → \(cause.fix[language])"]
            }
        }
    }

    private func leftover(_ language: Language) -> [String] {
        guard let upload = failure.leftover?.upload else { return [] }
        return [UploadSentences.leftUpload(upload)[language]]
    }

    private var answer: ServiceError? {
        guard case .call(.service(let answer)) = failure.cause else { return nil }
        return answer
    }
}
