import JSON

/// What is wrong with the form of a policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public enum GrammarIssue: Hashable, Sendable, IssueDetail {
    /// The text is no JSON.
    case notJSON(JSONError)
    /// Another kind of value must stand here.
    case wrongType(expected: [PolicyParseError.ValueKind], found: PolicyParseError.ValueKind)
    /// One of these elements must be there.
    case missing(oneOf: [String])
    /// Only one of these may be there.
    case conflicting([String])
    /// IAM knows no element of this name; `nearest` is the one that was perhaps meant.
    case unknownElement(String, nearest: String?, known: [String])
    /// The element stands twice.
    case duplicate(String)
    /// There is nothing in a list or block.
    case empty(String)
    /// An `Effect` other than Allow and Deny.
    case unknownEffect(String)

    var code: String {
        switch self {
        case .notJSON: "not-json"
        case .wrongType: "wrong-type"
        case .missing: "missing-element"
        case .conflicting: "conflicting-elements"
        case .unknownElement: "unknown-element"
        case .duplicate: "duplicate-element"
        case .empty: "empty-element"
        case .unknownEffect: "unknown-effect"
        }
    }

    var severity: PolicyFinding.Severity { .error }
}
