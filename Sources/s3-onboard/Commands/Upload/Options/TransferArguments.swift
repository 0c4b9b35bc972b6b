import AWS
import ArgumentParser
import Uploader

/// How fast, in which pieces and how stubbornly the bytes travel.
struct TransferArguments: ParsableArguments {
    @Option(
        name: .customLong("part-size"),
        help: ArgumentHelp("The size of parts, such as 16MiB; grows by itself without it.", valueName: "size")
    )
    var partSizeText: String?

    @Option(help: ArgumentHelp("The requests that are on their way at once.", valueName: "number"))
    var concurrency: Int?

    @Option(
        name: .customLong("max-bandwidth"),
        help: ArgumentHelp("The most that is sent in a second, such as 10MiB/s.", valueName: "rate"))
    var bandwidthText: String?

    @Flag(name: .customLong("no-resume"), help: "Begins anew, and keeps nothing to go on from.")
    var neverResumes = false

    /// More would be more threads than any path needs.
    private static let concurrencies = 1...128

    /// The size of parts that was asked for, in bytes.
    ///
    /// - Throws: `Failure` for one that S3 does not take.
    func partSize() throws(Failure) -> Int64? {
        guard let partSizeText else { return nil }
        let size = try Self.size("--part-size", partSizeText) { (text) throws(ByteSize.Problem) in
            try ByteSize(text)
        }
        guard PartLimits.sizes.contains(size) else {
            throw Failure(
                .wrongUse, UploadOptionSentences.partSize(partSizeText, size, PartLimits.sizes))
        }
        return size
    }

    /// The most bytes in a second.
    ///
    /// - Throws: `Failure` for what is no rate.
    func maximumBytesPerSecond() throws(Failure) -> Int64? {
        guard let bandwidthText else { return nil }
        return try Self.size("--max-bandwidth", bandwidthText) { (text) throws(ByteSize.Problem) in
            try ByteSize(rate: text)
        }
    }

    /// The requests at once.
    ///
    /// - Throws: `Failure` for none, or for more than there are threads.
    func requestsAtOnce() throws(Failure) -> Int? {
        guard let concurrency else { return nil }
        guard Self.concurrencies.contains(concurrency) else {
            throw Failure(.wrongUse, UploadOptionSentences.concurrency(concurrency, Self.concurrencies))
        }
        return concurrency
    }

    /// The names that botocore knows. What they differ in, the pace after a refusal and which refusals count, is the same
    /// for all of them here: the retries are the uploader's own.
    private static let retryModes = ["legacy", "standard", "adaptive"]

    /// How often a request is sent at most, by `AWS_MAX_ATTEMPTS` or the profile's `max_attempts`.
    ///
    /// - Throws: `Failure` for what is no number of attempts, and for an unknown `AWS_RETRY_MODE`.
    static func maximumAttempts(_ settings: SharedSettings) throws(Failure) -> Int? {
        if let mode = settings.retryMode, !retryModes.contains(mode.lowercased()) {
            throw Failure(.wrongUse, UploadOptionSentences.retryMode(mode, known: retryModes))
        }
        guard let text = settings.maximumAttempts else { return nil }
        guard let attempts = Int(text), attempts >= 1 else {
            throw Failure(.wrongUse, UploadOptionSentences.attempts(text))
        }
        return attempts
    }

    /// Reads the size `text` of `option`.
    static func size(
        _ option: String, _ text: String, _ read: (String) throws(ByteSize.Problem) -> ByteSize
    ) throws(Failure) -> Int64 {
        do throws(ByteSize.Problem) {
            return try read(text).bytes
        } catch {
            throw Failure(.wrongUse, UploadOptionSentences.size(option, text, error))
        }
    }
}
