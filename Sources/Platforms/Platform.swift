import Documents

/// What one data-export platform asks for, as its documents say it and as it is right.
public struct Platform: Hashable, Sendable {
    /// Which way the data goes.
    public enum Direction: String, CaseIterable, Hashable, Sendable {
        /// The platform writes into the customer's bucket.
        case platformWrites = "platform-writes"
        /// The customer reads from the platform's bucket.
        case customerReads = "customer-reads"
    }

    /// Such as `dinmo`.
    public let id: String
    /// The name people know it by.
    public let name: LocalizedText
    /// One sentence on what it exports.
    public let summary: LocalizedText
    /// Which way the data goes.
    public let direction: Direction
    /// The ways to connect, the recommended one first.
    public let methods: [PlatformMethod]
    /// What the platform accepts as a bucket name beyond AWS's own rules.
    public let bucketRules: BucketRules
    /// What it accepts as a folder path.
    public let folderRules: FolderRules
    /// What it accepts as an access key.
    public let accessKeyRules: AccessKeyRules
    /// The exported files.
    public let files: FileOptions
    /// Where to paste what in the platform's own form, in its order.
    public let form: [FormField]
    /// What its documents get wrong, and what is right.
    public let corrections: [Correction]
    /// Placeholders of its documents that a person may leave in, such as `EXTERNAL_ID`.
    public let placeholders: [String]
    /// Where all of this was read.
    public let sources: [Source]

    /// Makes a platform.
    public init(
        id: String, name: LocalizedText, summary: LocalizedText, direction: Direction,
        methods: [PlatformMethod], bucketRules: BucketRules, folderRules: FolderRules,
        accessKeyRules: AccessKeyRules, files: FileOptions, form: [FormField], corrections: [Correction],
        placeholders: [String], sources: [Source]
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.direction = direction
        self.methods = methods
        self.bucketRules = bucketRules
        self.folderRules = folderRules
        self.accessKeyRules = accessKeyRules
        self.files = files
        self.form = form
        self.corrections = corrections
        self.placeholders = placeholders
        self.sources = sources
    }
}
