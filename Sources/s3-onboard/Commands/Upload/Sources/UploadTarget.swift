import Onboarding

/// Where files go: `s3://BUCKET/KEY`.
struct UploadTarget: Hashable {
    /// The address as it was given.
    let text: String
    /// The bucket's name.
    let bucket: String
    /// The key as it was given; a folder's ends in a slash.
    let key: String

    /// The longest key, in bytes of UTF-8
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html).
    private static let longestKey = 1_024

    /// Reads `text`.
    ///
    /// - Throws: `Failure` saying what is wrong with the address or with the bucket's name.
    init(_ text: String) throws(Failure) {
        guard text.hasPrefix("s3://") else {
            throw Failure(.wrongUse, UploadSourceSentences.notAnS3URL(text))
        }
        self.text = text
        let parts = text.dropFirst(5).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        bucket = String(parts[0])
        key = parts.count > 1 ? String(parts[1]) : ""
        let findings = Rules.findings(
            .bucket, bucket, in: RuleContext(platform: nil, method: nil, setup: nil))
        if let finding = findings.first(where: { $0.verdict == .invalid }) {
            throw Failure(.wrongUse, finding.message)
        }
    }

    /// Whether names are appended to the key.
    var isFolder: Bool { key.isEmpty || key.hasSuffix("/") }

    /// The key as the beginning of others; a folder that is uploaded whole needs no slash at its end.
    var prefix: String { isFolder ? key : key + "/" }

    /// Why S3 takes no such key, or no client could ask for it reliably; nil for a good one.
    static func problem(ofKey key: String) -> KeyProblem? {
        if key.utf8.count > longestKey { return .tooLong(key, bytes: key.utf8.count, limit: longestKey) }
        let control = key.unicodeScalars.first { $0.properties.generalCategory == .control }
        return control.map { .controlCharacter($0) }
    }

    /// What is wrong with a key.
    enum KeyProblem: Hashable {
        /// Over S3's limit.
        case tooLong(String, bytes: Int, limit: Int)
        /// A character that is not shown.
        case controlCharacter(Unicode.Scalar)
    }
}
