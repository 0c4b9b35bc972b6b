/// What is wrong with a statement's `Sid`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
public enum SidIssue: Hashable, Sendable, IssueDetail {
    /// Another statement has it already, the one at `first`.
    case duplicate(String, first: PolicyPath)
    /// IAM takes letters and digits of ASCII.
    case character(Unicode.Scalar, in: String)
    /// There is nothing in it.
    case empty

    var code: String {
        switch self {
        case .duplicate: "duplicate-sid"
        case .character: "sid-characters"
        case .empty: "empty-sid"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .duplicate, .character: .error
        case .empty: .note
        }
    }
}
