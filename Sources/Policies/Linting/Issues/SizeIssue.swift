/// A policy that is longer than AWS takes, in characters without white space.
public enum SizeIssue: Hashable, Sendable, IssueDetail {
    /// No place takes it.
    case tooLong(size: Int, limit: Int, use: PolicyUse)
    /// It fits only where the account has asked for more.
    case needsRaisedQuota(size: Int, limit: Int, raised: Int)
    /// It is too long for a managed policy, and for one inline in a user; a role takes it inline.
    case onlyInlineInRole(size: Int, managed: Int, inline: Int)
    /// It is too long for a user's inline policies; a managed policy takes it.
    case notInlineInUser(size: Int, limit: Int)

    var code: String {
        switch self {
        case .tooLong: "too-long"
        case .needsRaisedQuota: "needs-raised-quota"
        case .onlyInlineInRole: "too-long-for-managed"
        case .notInlineInUser: "too-long-for-user"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .tooLong: .error
        case .needsRaisedQuota, .onlyInlineInRole: .warning
        case .notInlineInUser: .note
        }
    }
}
