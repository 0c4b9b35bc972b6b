import Documents

/// What a platform accepts as a bucket name beyond AWS's own rules.
public struct BucketRules: Hashable, Sendable {
    /// How a platform takes dots in a bucket's name.
    public enum Dots: String, CaseIterable, Hashable, Sendable {
        case accepted
        /// Its form refuses them although its API does not.
        case warned
        case refused
    }

    /// How it takes dots.
    public let dots: Dots
    /// A pattern with `{name}` parts that the name must have, such as Didomi's; empty for none.
    public let pattern: String
    /// The longest name; 63 is AWS's own limit.
    public let maximumLength: Int

    /// Makes the rules.
    public init(dots: Dots, pattern: String, maximumLength: Int) {
        self.dots = dots
        self.pattern = pattern
        self.maximumLength = maximumLength
    }
}

/// What a platform accepts as a folder path.
public struct FolderRules: Hashable, Sendable {
    /// Whether the form demands one.
    public let required: Bool
    /// Punctuation that is accepted everywhere.
    public let accepted: String
    /// Punctuation that one of the platform's documents allows and its API refuses: a warning.
    public let warned: String
    /// Macros such as `%SEGMENT_ID%`.
    public let macros: [String]
    /// Whether macros may stand only at the end.
    public let macrosOnlyAtEnd: Bool

    /// Makes the rules.
    public init(required: Bool, accepted: String, warned: String, macros: [String], macrosOnlyAtEnd: Bool) {
        self.required = required
        self.accepted = accepted
        self.warned = warned
        self.macros = macros
        self.macrosOnlyAtEnd = macrosOnlyAtEnd
    }
}

/// What a platform accepts as an access key.
public struct AccessKeyRules: Hashable, Sendable {
    /// Whether the key id may hold only A-Z and 2-7, as Adobe's form demands.
    public let base32Only: Bool
    /// Whether the form has a field for a session token; without one a temporary key cannot work.
    public let takesSessionToken: Bool

    /// Makes the rules.
    public init(base32Only: Bool, takesSessionToken: Bool) {
        self.base32Only = base32Only
        self.takesSessionToken = takesSessionToken
    }
}

/// The files a platform exports.
public struct FileOptions: Hashable, Sendable {
    /// Such as `CSV`.
    public let types: [String]
    /// Such as `NONE` and `GZIP`.
    public let compressions: [String]
    /// Whether it can write a manifest.
    public let manifest: Bool
    /// Whether it can encrypt to an OpenPGP key.
    public let encryptionKey: Bool
    /// The default file name, in the document's notation; empty when it names none.
    public let nameTemplate: String

    /// Makes the options.
    public init(
        types: [String], compressions: [String], manifest: Bool, encryptionKey: Bool, nameTemplate: String
    ) {
        self.types = types
        self.compressions = compressions
        self.manifest = manifest
        self.encryptionKey = encryptionKey
        self.nameTemplate = nameTemplate
    }
}

/// One field of the platform's own form.
public struct FormField: Hashable, Sendable {
    /// The field's label in the platform's interface.
    public let label: String
    /// Which answer goes there: a key of a setup, such as `bucket` or `roleArn`.
    public let answer: String
    /// The methods for which the form shows it; empty for all.
    public let methods: [PlatformMethod.Kind]

    /// Makes a field.
    public init(label: String, answer: String, methods: [PlatformMethod.Kind]) {
        self.label = label
        self.answer = answer
        self.methods = methods
    }
}

/// A mistake in a platform's document, and what is right.
public struct Correction: Hashable, Sendable {
    /// Such as `policy-version`.
    public let id: String
    /// The document's own line, as short as it can be shown.
    public let documentLine: String
    /// What is wrong with it and what this program writes in its place.
    public let explanation: LocalizedText
    /// The methods it concerns; empty for all.
    public let methods: [PlatformMethod.Kind]

    /// Makes a correction.
    public init(
        id: String, documentLine: String, explanation: LocalizedText, methods: [PlatformMethod.Kind]
    ) {
        self.id = id
        self.documentLine = documentLine
        self.explanation = explanation
        self.methods = methods
    }
}

/// Where facts were read.
public struct Source: Hashable, Sendable {
    /// The page's title.
    public let title: String
    /// Its address; empty when the source is a document without one.
    public let url: String
    /// The day it was read, `YYYY-MM-DD`.
    public let retrieved: String

    /// Makes a source.
    public init(title: String, url: String, retrieved: String) {
        self.title = title
        self.url = url
        self.retrieved = retrieved
    }
}
