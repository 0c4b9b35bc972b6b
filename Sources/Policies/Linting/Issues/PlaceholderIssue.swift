/// A blank of a document or template that nobody filled.
public enum PlaceholderIssue: Hashable, Sendable, IssueDetail {
    /// This text stands for a value of the reader's own.
    case blank(String)
    /// This account is one of a document's example, not the reader's.
    case exampleAccount(String)

    var code: String {
        switch self {
        case .blank: "placeholder"
        case .exampleAccount: "example-account"
        }
    }

    var severity: PolicyFinding.Severity { .error }
}
