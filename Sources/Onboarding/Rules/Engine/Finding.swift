import Documents

/// What one rule says of one value.
public struct Finding: Hashable, Sendable {
    /// How bad it is.
    public enum Verdict: String, Hashable, Sendable {
        case valid
        case warning
        case invalid
    }

    /// The rule's id, such as `bucket.upper-case`.
    public var rule: String
    /// How bad it is.
    public var verdict: Verdict
    /// One sentence: which value, which rule, where, what to do.
    public var message: LocalizedText
    /// The wrong part, half-open, in Unicode scalars; nil for the whole value.
    public var range: Range<Int>?
    /// The value that would be right, where that is certain.
    public var fix: String?

    /// Makes a finding.
    public init(
        rule: String, verdict: Verdict, message: LocalizedText, range: Range<Int>? = nil, fix: String? = nil
    ) {
        self.rule = rule
        self.verdict = verdict
        self.message = message
        self.range = range
        self.fix = fix
    }
}
