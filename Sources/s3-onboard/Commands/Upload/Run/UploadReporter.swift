import AWS
import Documents
import Glibc
import JSON
import Uploader

/// Says what became of each file, and keeps what is to be said of all of them.
struct UploadReporter {
    let bucket: String
    let json: Bool
    let language: Language

    /// The worst status of any file.
    private(set) var status = ProgramStatus.done
    /// Files that arrived.
    private(set) var uploaded = 0
    /// Their bytes.
    private(set) var bytes: Int64 = 0
    /// Whether the same command goes on inside one of the files.
    private(set) var isAnyKept = false
    private var named: Set<RefusedFile> = []
    private let isOnTerminal = Console.isTerminal(STDOUT_FILENO)

    init(bucket: String, json: Bool, language: Language) {
        self.bucket = bucket
        self.json = json
        self.language = language
    }

    /// Says of a file that cannot travel, once.
    mutating func refuse(_ file: RefusedFile) {
        guard named.insert(file).inserted else { return }
        Console.note("s3-onboard: \(file.reason[language])")
        guard file.isFailure else { return }
        status = status.worse(.no)
        if json {
            let sheet = sheet(name: file.path, key: file.key, elapsed: .zero)
            let error = UploadError(message: file.reason[language])
            Console.result(sheet.json(error, retries: 0).rendered(indent: nil))
        }
    }

    /// Whether what is said of a file comes where the progress is shown.
    func writesToTerminal(of end: UploadBatch<UploadItem>.End) -> Bool {
        guard case .success(let receipt) = end.result, receipt.leftover == nil else { return true }
        return isOnTerminal
    }

    /// Says of a file that travelled.
    mutating func report(_ end: UploadBatch<UploadItem>.End, isStopped: Bool) {
        let sheet = sheet(name: end.item.name, key: end.item.key, elapsed: end.elapsed)
        switch end.result {
        case .success(let receipt):
            uploaded += 1
            bytes += receipt.bytes
            Console.result(json ? sheet.json(receipt).rendered(indent: nil) : sheet.sentence(receipt))
            if let leftover = receipt.leftover {
                Console.note("s3-onboard: \(UploadSentences.leftUpload(leftover.upload)[language])")
            }
        case .failure(let failure):
            let facts = UploadFailureFacts(failure, name: end.item.name)
            status = status.worse(facts.exitStatus)
            isAnyKept = isAnyKept || failure.isResumable
            if json {
                Console.result(
                    sheet.json(facts.error(language), retries: failure.retries).rendered(indent: nil))
            }
            // What the person stopped is summed up in one sentence.
            if isStopped, case .cancelled = failure.cause, failure.leftover == nil { return }
            for line in facts.lines(language) { Console.note("s3-onboard: \(line)") }
        }
    }

    private func sheet(name: String, key: String?, elapsed: Duration) -> UploadSheet {
        UploadSheet(name: name, bucket: bucket, key: key, elapsed: elapsed, language: language)
    }
}
