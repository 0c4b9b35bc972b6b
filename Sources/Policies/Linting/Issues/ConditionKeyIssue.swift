/// What is wrong with a condition's key.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
public enum ConditionKeyIssue: Hashable, Sendable, IssueDetail {
    /// It has no service in front.
    case form(String)
    /// There is no such key; `nearest` is the one that was perhaps meant.
    case unknown(String, nearest: String?)
    /// Requests for these actions never carry it; `carriers` do. `isFatal` when the condition cannot hold without.
    case notCarried(String, by: [String], carriers: [String], isFatal: Bool)
    /// Only what an AWS service asks for itself carries it, and here nobody is let in but accounts, roles and users.
    case onlyFromServices(String)
    /// A platform's own programs sign in without a second factor.
    case secondFactor
    /// Whether a request is encrypted decides nothing where it only allows.
    case transportInAllow(allowsOnlyPlain: Bool)

    var code: String {
        switch self {
        case .form: "condition-key-form"
        case .unknown: "unknown-condition-key"
        case .notCarried: "condition-key-not-carried"
        case .onlyFromServices: "condition-key-of-services"
        case .secondFactor: "second-factor-required"
        case .transportInAllow: "secure-transport-in-allow"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .form, .unknown, .onlyFromServices: .error
        case .notCarried(_, _, _, let isFatal): isFatal ? .error : .warning
        case .secondFactor: .warning
        case .transportInAllow(let allowsOnlyPlain): allowsOnlyPlain ? .warning : .note
        }
    }
}
