/// A policy variable that never gets a value, so that what it stands in matches nothing.
public enum VariableIssue: Hashable, Sendable, IssueDetail {
    /// There is no key of this name; `nearest` is the one that was perhaps meant.
    case unknown(String, nearest: String?)

    var code: String { "unknown-variable" }

    var severity: PolicyFinding.Severity { .error }
}
