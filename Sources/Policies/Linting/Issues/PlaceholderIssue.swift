/// A blank of a document or template that nobody filled.
public enum PlaceholderIssue: Hashable, Sendable, IssueDetail {
    /// This text stands for a value of the reader's own.
    case blank(String)
    /// This is what Terraform or CloudFormation fills in before IAM sees the policy.
    case templateReference(String)
    /// This account is one of a document's example, not the reader's.
    case exampleAccount(String)

    var code: String {
        switch self {
        case .blank: "placeholder"
        case .templateReference: "template-reference"
        case .exampleAccount: "example-account"
        }
    }

    var severity: PolicyFinding.Severity {
        if case .templateReference = self { .warning } else { .error }
    }
}
