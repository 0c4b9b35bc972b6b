/// What is wrong with a principal.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
public enum PrincipalIssue: Hashable, Sendable, IssueDetail {
    /// Everyone is let in.
    case everyone(use: PolicyUse)
    /// Everyone but those named is let in.
    case everyoneBut
    /// A text without the key that says what it is.
    case form(String)
    /// IAM has no such key; `nearest` is the one that was perhaps meant.
    case unknownKind(String, nearest: String?)
    /// A wildcard within an ARN.
    case wildcard(String)
    /// An account that is not twelve digits.
    case account(String)
    /// The id of a role or user, which IAM shows once the role or user is gone.
    case uniqueID(String)
    /// A session of the role `role`.
    case session(String, role: String)
    /// An ARN of something that cannot act.
    case cannotAct(String)
    /// A whole account.
    case wholeAccount(String)
    /// A service under `AWS`, or an ARN under `Service`.
    case misplaced(String, belongsUnder: String)

    var code: String {
        switch self {
        case .everyone: "principal-everyone"
        case .everyoneBut: "principal-everyone-but"
        case .form: "principal-form"
        case .unknownKind: "principal-kind"
        case .wildcard: "principal-wildcard"
        case .account: "principal-account"
        case .uniqueID: "principal-unique-id"
        case .session: "principal-session"
        case .cannotAct: "principal-cannot-act"
        case .wholeAccount: "principal-whole-account"
        case .misplaced: "principal-misplaced"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .everyone, .everyoneBut, .session: .warning
        case .wholeAccount: .note
        case .form, .unknownKind, .wildcard, .account, .uniqueID, .cannotAct, .misplaced: .error
        }
    }
}
