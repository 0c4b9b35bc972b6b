/// One thing that the linter has to say of a policy.
public struct PolicyFinding: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, CaseIterable, Hashable, Sendable {
        /// AWS refuses it, it never grants, a blank was not filled, or a third party is let in without an exact
        /// ExternalId.
        case error
        /// Wider than needed, or not what was meant.
        case warning
        /// Worth knowing.
        case note
    }

    /// How bad it is.
    public let severity: Severity
    /// What it is, with its facts.
    public let issue: PolicyIssue
    /// Where it is: always a value that exists. What is missing is said of what it is missing from.
    public let path: PolicyPath
    /// The change that puts it right, where that is certain.
    public let fix: PolicyFix?

    init(
        _ issue: PolicyIssue, at path: PolicyPath, severity: Severity? = nil, fix: PolicyFix? = nil
    ) {
        self.issue = issue
        self.path = path
        self.severity = severity ?? issue.severity
        self.fix = fix
    }

    /// The kind of finding; it never changes between versions.
    public var code: String { issue.code }
}
