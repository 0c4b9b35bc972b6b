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
    /// Whether each part between periods must be a name of its own: no hyphen beside a period, not only numbers.
    public let strictParts: Bool

    /// Makes the rules.
    public init(dots: Dots, pattern: String, maximumLength: Int, strictParts: Bool = false) {
        self.dots = dots
        self.pattern = pattern
        self.maximumLength = maximumLength
        self.strictParts = strictParts
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
