/// A policy that was pasted where another kind belongs.
public enum UseIssue: Hashable, Sendable, IssueDetail {
    /// What is attached as `use` reads like a policy for `found`.
    case swapped(use: PolicyUse, found: PolicyUse)
    /// The element may not stand in a policy for this use.
    case prohibited(String, use: PolicyUse)

    var code: String {
        switch self {
        case .swapped: "swapped-policies"
        case .prohibited: "prohibited-element"
        }
    }

    var severity: PolicyFinding.Severity { .error }
}
