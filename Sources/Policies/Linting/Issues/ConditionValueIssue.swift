/// A value that no request can have, so that the condition never holds, or always does.
public enum ConditionValueIssue: Hashable, Sendable, IssueDetail {
    /// The operator cannot read it.
    case form(String, operator: String)
    /// The key has none but these values.
    case unknown(String, key: String, known: [String])
    /// The key holds an account, which is twelve digits.
    case account(String, key: String)
    /// Keys of objects do not begin with a slash.
    case leadingSlash(String)
    /// It matches whatever there is.
    case anything(String, key: String)

    var code: String {
        switch self {
        case .form: "condition-value-form"
        case .unknown: "unknown-condition-value"
        case .account: "condition-value-account"
        case .leadingSlash: "prefix-leading-slash"
        case .anything: "condition-matches-all"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .form, .unknown, .account: .error
        case .leadingSlash, .anything: .warning
        }
    }
}
