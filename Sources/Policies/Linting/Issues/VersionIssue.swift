/// What is wrong with `Version`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
public enum VersionIssue: Hashable, Sendable, IssueDetail {
    /// There is none, so that 2008-10-17 holds.
    case missing(hasVariables: Bool)
    /// It is 2008-10-17, in which variables are plain text.
    case old(hasVariables: Bool)
    /// There is no such version; `use` tells in which words AWS refuses it.
    case unknown(String, use: PolicyUse)

    var code: String {
        switch self {
        case .missing: "missing-version"
        case .old: "old-version"
        case .unknown: "unknown-version"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .missing(let hasVariables), .old(let hasVariables): hasVariables ? .error : .warning
        case .unknown: .error
        }
    }
}
