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

/// One line of the checklist beside a field: a rule in a few words, and whether the value keeps it.
public struct RuleCheck: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// The rule in a few words, such as `3 to 63 characters`.
    public var label: LocalizedText
    /// What it says of the value; nil when the value keeps it.
    public var finding: Finding?

    /// Makes a line.
    public init(rule: String, label: LocalizedText, finding: Finding?) {
        self.rule = rule
        self.label = label
        self.finding = finding
    }
}
