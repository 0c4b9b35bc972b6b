/// Characters that cannot stand where they do.
public enum CharacterIssue: Hashable, Sendable, IssueDetail {
    /// IAM takes a tab, line breaks and U+0020 to U+00FF; `position` counts from 1.
    case refused(Unicode.Scalar, position: Int)
    /// A blank at the beginning or end of a value, which then matches nothing.
    case blanks(String)

    var code: String {
        switch self {
        case .refused: "refused-character"
        case .blanks: "blanks-around"
        }
    }

    var severity: PolicyFinding.Severity { .error }
}
