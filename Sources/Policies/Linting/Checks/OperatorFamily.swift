/// What a comparison is made for.
enum OperatorFamily {
    case string
    case numeric
    case date
    case bool
    case binary
    case address
    case arn
    /// `Null`, which asks only whether the key is there.
    case existence

    /// Whether a key of this type can ever match. Text compares ARNs and flags as they are written, and IAM reads
    /// seconds since 1970 as a number and as a date.
    func compares(_ type: ConditionKeyFacts.ValueType) -> Bool {
        switch self {
        case .existence: true
        case .string: [.string, .arn, .bool, .numeric].contains(type)
        case .numeric: [.numeric, .date].contains(type)
        case .date: type == .date
        case .bool: type == .bool
        case .binary: false
        case .address: type == .address
        case .arn: type == .arn
        }
    }
}

extension ConditionComparison {
    /// What it is made for.
    var family: OperatorFamily {
        switch self {
        case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase,
            .stringLike,
            .stringNotLike:
            .string
        case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
            .numericGreaterThanEquals:
            .numeric
        case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
            .dateGreaterThanEquals:
            .date
        case .bool: .bool
        case .binaryEquals: .binary
        case .ipAddress, .notIPAddress: .address
        case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: .arn
        case .null: .existence
        }
    }

    /// The comparison of strings that takes wildcards, for one that does not; nil for all others.
    var withWildcards: ConditionComparison? {
        switch self {
        case .stringEquals: .stringLike
        case .stringNotEquals: .stringNotLike
        default: nil
        }
    }
}
