/// What is wrong with an action.
public enum ActionIssue: Hashable, Sendable, IssueDetail {
    /// It is not a service and a name with a colon between them.
    case form(String)
    /// AWS has no such service; `nearest` is the one that was perhaps meant.
    case unknownService(String, nearest: String?)
    /// The service has no such action.
    case unknown(String, nearest: String?)
    /// It is a call of the API, which another action allows.
    case apiCall(String, action: String)
    /// Everything that a service, or AWS, can do.
    case everything(String)
    /// A wildcard that stands for these, some of which nobody may have thought of.
    case wildcard(String, reaches: [String])
    /// A trust policy takes only the ways to assume a role.
    case notInTrust(String)
    /// A bucket policy takes only S3's actions.
    case notInBucket(String)
    /// Everything but what is named.
    case everythingBut
    /// It stands in the list already.
    case duplicate(String)

    var code: String {
        switch self {
        case .form: "action-form"
        case .unknownService: "unknown-service"
        case .unknown: "unknown-action"
        case .apiCall: "api-call-as-action"
        case .everything: "all-actions"
        case .wildcard: "action-wildcard"
        case .notInTrust: "action-not-in-trust"
        case .notInBucket: "action-not-in-bucket"
        case .everythingBut: "all-actions-but"
        case .duplicate: "duplicate-action"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .form, .unknownService, .unknown, .apiCall, .notInTrust, .notInBucket: .error
        case .everything, .wildcard, .everythingBut: .warning
        case .duplicate: .note
        }
    }
}
