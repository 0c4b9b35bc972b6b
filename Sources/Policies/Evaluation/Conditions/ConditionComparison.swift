/// The comparisons that conditions are made of, by IAM's names.
enum ConditionComparison: String, CaseIterable {
    case stringEquals = "StringEquals"
    case stringNotEquals = "StringNotEquals"
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    case stringLike = "StringLike"
    case stringNotLike = "StringNotLike"
    case numericEquals = "NumericEquals"
    case numericNotEquals = "NumericNotEquals"
    case numericLessThan = "NumericLessThan"
    case numericLessThanEquals = "NumericLessThanEquals"
    case numericGreaterThan = "NumericGreaterThan"
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    case dateEquals = "DateEquals"
    case dateNotEquals = "DateNotEquals"
    case dateLessThan = "DateLessThan"
    case dateLessThanEquals = "DateLessThanEquals"
    case dateGreaterThan = "DateGreaterThan"
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    case bool = "Bool"
    case binaryEquals = "BinaryEquals"
    case ipAddress = "IpAddress"
    case notIPAddress = "NotIpAddress"
    case arnEquals = "ArnEquals"
    case arnLike = "ArnLike"
    case arnNotEquals = "ArnNotEquals"
    case arnNotLike = "ArnNotLike"
    case null = "Null"

    /// Whether the condition holds for what does not match.
    var isNegated: Bool {
        switch self {
        case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals,
            .notIPAddress, .arnNotEquals, .arnNotLike:
            true
        default: false
        }
    }

    /// Whether one value of the request matches one of the policy, before any negation.
    func matches(_ actual: String, _ expected: String, _ variables: PolicyVariables?) -> Bool {
        switch self {
        case .stringEquals, .stringNotEquals:
            StringComparison.equal(actual, expected, variables)
        case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
            StringComparison.equalIgnoringCase(actual, expected, variables)
        case .stringLike, .stringNotLike:
            StringComparison.like(actual, expected, variables)
        case .numericEquals, .numericNotEquals: compare(actual, expected, PolicyNumber.init, ==)
        case .numericLessThan: compare(actual, expected, PolicyNumber.init, <)
        case .numericLessThanEquals: compare(actual, expected, PolicyNumber.init, <=)
        case .numericGreaterThan: compare(actual, expected, PolicyNumber.init, >)
        case .numericGreaterThanEquals: compare(actual, expected, PolicyNumber.init, >=)
        case .dateEquals, .dateNotEquals: compare(actual, expected, PolicyDate.init, ==)
        case .dateLessThan: compare(actual, expected, PolicyDate.init, <)
        case .dateLessThanEquals: compare(actual, expected, PolicyDate.init, <=)
        case .dateGreaterThan: compare(actual, expected, PolicyDate.init, >)
        case .dateGreaterThanEquals: compare(actual, expected, PolicyDate.init, >=)
        case .bool: actual.asciiLowercased == expected.asciiLowercased
        case .binaryEquals: actual.isSameText(as: expected)
        case .ipAddress, .notIPAddress: IPRange(expected)?.contains(actual) ?? false
        case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
            ARNPattern(expected, variables)?.matches(actual) ?? false
        case .null: false
        }
    }

    /// Compares what both texts mean; a text without that meaning matches nothing.
    private func compare<Value>(
        _ actual: String, _ expected: String, _ read: (String) -> Value?, _ holds: (Value, Value) -> Bool
    ) -> Bool {
        guard let actual = read(actual), let expected = read(expected) else { return false }
        return holds(actual, expected)
    }
}
