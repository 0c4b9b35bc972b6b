import Documents

/// A test object that the test wrote and could not remove.
public struct LeftObject: Hashable, Sendable {
    /// The bucket.
    public let bucket: String
    /// The key.
    public let key: String
    /// The bucket's region.
    public let region: String
    /// The endpoint, where it is not AWS's own.
    public let endpointURL: String?

    /// Makes one.
    public init(bucket: String, key: String, region: String, endpointURL: String? = nil) {
        self.bucket = bucket
        self.key = key
        self.region = region
        self.endpointURL = endpointURL
    }

    /// The command that removes it, every value quoted for the shell.
    public var removal: String {
        var words = ["aws s3api delete-object --bucket", quoted(bucket), "--key", quoted(key)]
        words += ["--region", quoted(region)]
        if let endpointURL { words += ["--endpoint-url", quoted(endpointURL)] }
        return words.joined(separator: " ")
    }

    /// What was left, and how to remove it.
    public var sentence: LocalizedText {
        LocalizedText(
            en: "The test object s3://\(bucket)/\(key) is still there. Remove it with: \(removal)",
            fr: "L’objet de test s3://\(bucket)/\(key) est encore là. Supprimez-le avec : \(removal)")
    }

    private func quoted(_ value: String) -> String {
        "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
