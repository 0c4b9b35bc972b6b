/// The file that holds a setup's answers, in YAML: what the wizard saves and the commands take.
public enum SetupFile {
    /// The version of the format that this program writes, and the newest it reads.
    public static let version = 1
}

/// The keys of a setup file, in the order in which it is written.
enum SetupKey {
    static let version = "version"
    static let platform = "platform"
    static let method = "method"
    static let bucket = "bucket"
    static let region = "region"
    static let folder = "folder"
    static let externalID = "externalId"
    static let principal = "principal"
    static let roleName = "roleName"
    static let roleARN = "roleArn"
    static let accountID = "accountId"
    static let organizationID = "organizationId"
    static let profile = "profile"
    static let kmsKeyARN = "kmsKeyArn"
    static let mode = "mode"
    static let policyName = "policyName"
    static let permissionsBoundary = "permissionsBoundary"
    static let path = "path"
    static let tags = "tags"
    static let sessionDuration = "sessionDuration"
    static let expectedOwner = "expectedOwner"
    static let allowedIPs = "allowedIPs"
    static let files = "files"
    static let name = "name"
    static let description = "description"

    /// The keys within `files`.
    enum File {
        static let type = "type"
        static let compression = "compression"
        static let encryptionKeyFile = "encryptionKeyFile"
        static let manifest = "manifest"
        static let name = "name"
        static let csv = "csv"
        static let frequency = "frequency"
    }
}
