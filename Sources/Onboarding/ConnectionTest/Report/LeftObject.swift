import AWS
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
    /// Whether it is there for sure; a write that broke off may have landed or not.
    public let isCertain: Bool

    /// Makes one.
    public init(
        bucket: String, key: String, region: String, endpointURL: String? = nil, isCertain: Bool = true
    ) {
        self.bucket = bucket
        self.key = key
        self.region = region
        self.endpointURL = endpointURL
        self.isCertain = isCertain
    }

    /// The command that removes it, every value quoted for the shell.
    public var removal: String {
        var words = [
            "aws s3api delete-object --bucket", ShellWord.quoted(bucket), "--key", ShellWord.quoted(key),
        ]
        words += ["--region", ShellWord.quoted(region)]
        if let endpointURL { words += ["--endpoint-url", ShellWord.quoted(endpointURL)] }
        return words.joined(separator: " ")
    }

    /// What was left, and how to remove it.
    public var sentence: LocalizedText {
        let address = "s3://\(bucket)/\(key)"
        return isCertain
            ? LocalizedText(
                en: "The test object \(address) is still there. Remove it with: \(removal)",
                fr: "L’objet de test \(address) est encore là. Supprimez-le avec : \(removal)")
            : LocalizedText(
                en: "The test object \(address) may be there. Remove it with: \(removal)",
                fr: "L’objet de test \(address) y est peut-être. Supprimez-le avec : \(removal)")
    }
}

extension LeftObject {
    /// Removes it with the credentials of `context`, such as the customer's own. Only a test object is ever removed.
    public func remove(with context: AWSContext) async throws(AWSFailure) {
        guard TestObject.isName(key) else { return }
        try await S3Client(context.with(region: region)).deleteObject(bucket: bucket, key: key)
    }
}
