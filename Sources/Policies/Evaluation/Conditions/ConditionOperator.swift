/// A condition operator with its affixes, such as `ForAnyValue:StringLikeIfExists`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
struct ConditionOperator {
    /// How the values of a key that can have many are taken together.
    enum Quantifier: String, CaseIterable {
        case forAllValues = "ForAllValues:"
        case forAnyValue = "ForAnyValue:"
    }

    let quantifier: Quantifier?
    let comparison: ConditionComparison
    /// Whether the condition holds where the key is missing.
    let ifExists: Bool

    /// Reads an operator's name; nil when IAM has none of that name.
    init?(_ name: String) {
        var rest = name[...]
        quantifier = Quantifier.allCases.first { rest.hasPrefix($0.rawValue) }
        rest.removeFirst(quantifier?.rawValue.count ?? 0)
        ifExists = rest.hasSuffix("IfExists")
        if ifExists { rest.removeLast("IfExists".count) }
        guard let comparison = ConditionComparison(rawValue: String(rest)) else { return nil }
        // `Null` asks whether the key exists: it takes no `IfExists`.
        guard comparison != .null || !ifExists else { return nil }
        self.comparison = comparison
    }

    /// Whether the condition holds for a request without the key, unless it asks just that.
    var passesWithoutKey: Bool {
        if ifExists { return true }
        // Without a key there is no value that could break `ForAllValues`, and none for `ForAnyValue`.
        return switch quantifier {
        case .forAllValues: true
        case .forAnyValue: false
        case nil: comparison.isNegated
        }
    }

    /// Whether the condition holds.
    ///
    /// - Parameters:
    ///   - actual: The request's values of the key; nil when it has none.
    ///   - expected: The policy's values.
    func holds(_ actual: [String]?, _ expected: [String], _ variables: PolicyVariables?) -> Bool {
        if comparison == .null {
            return expected.contains { ($0.asciiLowercased == "true") == (actual == nil) }
        }
        guard let actual else { return passesWithoutKey }
        func fits(_ value: String) -> Bool {
            expected.contains { comparison.matches(value, $0, variables) } != comparison.isNegated
        }
        switch quantifier {
        case .forAllValues: return actual.allSatisfy(fits)
        case .forAnyValue: return actual.contains(where: fits)
        case nil: return comparison.isNegated ? actual.allSatisfy(fits) : actual.contains(where: fits)
        }
    }
}
