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
    /// Example values of its documents that belong to somebody else, such as an account id.
    public let examples: [String]
    /// What is worth knowing before the first export.
    public let notes: [Note]
    /// The addresses the platform calls from, for conditions on `aws:SourceIp`.
    public let addresses: [AddressRange]
    /// How the customer reads; nil where the platform writes.
    public let reading: ReadingFacts?
    /// Whether this stands for any platform, so that the person brings the facts.
    public let isGeneric: Bool
    /// Where all of this was read.
    public let sources: [Source]

    /// Makes a platform.
    public init(
        id: String, name: LocalizedText, summary: LocalizedText, direction: Direction,
        methods: [PlatformMethod], bucketRules: BucketRules, folderRules: FolderRules,
        accessKeyRules: AccessKeyRules, files: FileOptions, form: [FormField], corrections: [Correction],
        placeholders: [String], examples: [String] = [], notes: [Note] = [], addresses: [AddressRange] = [],
        reading: ReadingFacts? = nil, isGeneric: Bool = false, sources: [Source]
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
        self.examples = examples
        self.notes = notes
        self.addresses = addresses
        self.reading = reading
        self.isGeneric = isGeneric
        self.sources = sources
    }
}

extension Platform {
    /// The method of `kind`; nil when the platform has none.
    public func method(_ kind: PlatformMethod.Kind) -> PlatformMethod? {
        methods.first { $0.kind == kind }
    }

    /// The corrections that concern a connection of `kind`.
    public func corrections(for kind: PlatformMethod.Kind) -> [Correction] {
        corrections.filter { $0.methods.isEmpty || $0.methods.contains(kind) }
    }

    /// The notes that concern a connection of `kind`.
    public func notes(for kind: PlatformMethod.Kind) -> [Note] {
        notes.filter { $0.methods.isEmpty || $0.methods.contains(kind) }
    }

    /// The fields that the platform's form shows for a connection of `kind`.
    public func form(for kind: PlatformMethod.Kind) -> [FormField] {
        form.filter { $0.methods.isEmpty || $0.methods.contains(kind) }
    }
}
