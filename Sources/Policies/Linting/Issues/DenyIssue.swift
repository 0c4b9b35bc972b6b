/// A Deny that refuses others than were meant.
public enum DenyIssue: Hashable, Sendable, IssueDetail {
    /// It refuses whoever comes over TLS.
    case secureTransport
    /// It refuses also those who do not send the header at all.
    case absentHeader(key: String, operator: String)
    /// It compares AWS's view of the caller's address with networks that never reach AWS so.
    case privateAddresses([String])

    var code: String {
        switch self {
        case .secureTransport: "denies-secure-transport"
        case .absentHeader: "denies-absent-header"
        case .privateAddresses: "private-source-addresses"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .secureTransport, .privateAddresses: .error
        case .absentHeader: .warning
        }
    }
}
