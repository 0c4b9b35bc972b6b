extension ValueSet {
    /// What a comparison with these values takes; nil for `Null`, which asks for no value.
    init?(_ comparison: ConditionComparison, _ values: [String], hasVariables: Bool) {
        let isNegated = comparison.isNegated
        func texts(_ pattern: (String) -> TextPattern) -> TextSet {
            TextSet(Set(values.map(pattern)).sorted { $0.order < $1.order }, isComplement: isNegated)
        }
        switch comparison {
        case .stringEquals, .stringNotEquals:
            self = .texts(texts { TextPattern(equal: $0, hasVariables: hasVariables) }, ignoringCase: false)
        case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
            self = .texts(
                texts { TextPattern(equal: $0, hasVariables: hasVariables).ignoringCase }, ignoringCase: true)
        case .stringLike, .stringNotLike:
            self = .texts(texts { TextPattern(like: $0, hasVariables: hasVariables) }, ignoringCase: false)
        case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
            self = .texts(texts { TextPattern(arn: $0, hasVariables: hasVariables) }, ignoringCase: false)
        case .bool:
            self = .texts(
                texts { TextPattern(equal: $0, hasVariables: false).ignoringCase }, ignoringCase: true)
        case .binaryEquals:
            self = .texts(texts { TextPattern(equal: $0, hasVariables: false) }, ignoringCase: false)
        case .ipAddress, .notIPAddress:
            self = .addresses(.init(parts: Set(values.compactMap(IPRange.init)), isComplement: isNegated))
        case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
            .numericGreaterThan, .numericGreaterThanEquals:
            self = .numbers(Self.ranges(comparison, values.compactMap(PolicyNumber.init)))
        case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
            .dateGreaterThanEquals:
            self = .dates(Self.ranges(comparison, values.compactMap(PolicyDate.init)))
        case .null: return nil
        }
    }

    private static func ranges<Value>(
        _ comparison: ConditionComparison, _ values: [Value]
    ) -> RegionSet<ValueRange<Value>> {
        let ranges = values.map { value in
            let at = ValueRange.Bound(value: value, isIncluded: true)
            let beyond = ValueRange.Bound(value: value, isIncluded: false)
            return switch comparison {
            case .numericLessThan, .dateLessThan: ValueRange(lower: nil, upper: beyond)
            case .numericLessThanEquals, .dateLessThanEquals: ValueRange(lower: nil, upper: at)
            case .numericGreaterThan, .dateGreaterThan: ValueRange(lower: beyond, upper: nil)
            case .numericGreaterThanEquals, .dateGreaterThanEquals: ValueRange(lower: at, upper: nil)
            default: ValueRange(lower: at, upper: at)
            }
        }
        return RegionSet(parts: Set(ranges), isComplement: comparison.isNegated)
    }
}

extension TextPattern {
    /// Something to sort by, so that the order in which values are written means nothing.
    fileprivate var order: String { String(describing: tokens) }
}
