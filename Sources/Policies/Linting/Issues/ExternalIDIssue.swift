/// What keeps a role from being assumed on behalf of somebody else, and is not there or not tight.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
public enum ExternalIDIssue: Hashable, Sendable, IssueDetail {
    /// Nothing requires one of a third party.
    case missing(principals: [String])
    /// Wildcards let many through.
    case wildcard(String)
    /// The operator is not exact.
    case loose(operator: String)
    /// STS takes no ExternalId with this character.
    case form(String, Unicode.Scalar)
    /// STS takes from 2 to 1224 characters.
    case length(String)
    /// Several are let through.
    case several(Int)
    /// A stand-in that documents use until the platform has made the real one.
    case provisional(String)
    /// Another one than the setup has.
    case other(String, expected: String)

    var code: String {
        switch self {
        case .missing: "external-id-missing"
        case .wildcard: "external-id-wildcard"
        case .loose: "external-id-loose"
        case .form: "external-id-characters"
        case .length: "external-id-length"
        case .several: "external-id-several"
        case .provisional: "external-id-provisional"
        case .other: "external-id-other"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .missing, .wildcard, .loose, .form, .length, .other: .error
        case .provisional: .warning
        case .several: .note
        }
    }
}
