/// What is wrong with a condition's operator.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
public enum OperatorIssue: Hashable, Sendable, IssueDetail {
    /// Nothing is asked for.
    case emptyBlock(String)
    /// IAM has no such operator; `nearest` is the one that was perhaps meant.
    case unknown(String, nearest: String?)
    /// It cannot compare values of the key's type.
    case type(String, key: String, type: ConditionKeyFacts.ValueType)
    /// `*` and `?` are no wildcards to it; `right` takes them.
    case literalWildcard(String, value: String, right: String)
    /// It also holds where the key is missing.
    case forAllValues(String, key: String)

    var code: String {
        switch self {
        case .emptyBlock: "empty-condition"
        case .unknown: "unknown-operator"
        case .type: "operator-type"
        case .literalWildcard: "literal-wildcard"
        case .forAllValues: "for-all-values"
        }
    }

    var severity: PolicyFinding.Severity {
        switch self {
        case .emptyBlock, .forAllValues: .warning
        case .unknown, .type, .literalWildcard: .error
        }
    }
}
