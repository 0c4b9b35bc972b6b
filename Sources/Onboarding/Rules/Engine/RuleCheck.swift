import Documents

/// One line of the checklist beside a field: a rule in a few words, and whether the value keeps it.
public struct RuleCheck: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// The rule in a few words, such as `3 to 63 characters`.
    public var label: LocalizedText
    /// What it says of the value; nil when the value keeps it.
    public var finding: Finding?
    /// Whether it could judge at all: false where the value is something else altogether.
    public var isJudged: Bool

    /// Makes a line.
    public init(rule: String, label: LocalizedText, finding: Finding?, isJudged: Bool = true) {
        self.rule = rule
        self.label = label
        self.finding = finding
        self.isJudged = isJudged
    }
}
