/// Conditions on one key that cannot hold together, since all of a statement's conditions must.
enum ContradictionCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            statement.conditions.enumerated().flatMap { index, condition in
                statement.conditions[..<index].compactMap { earlier in
                    guard condition.isOn(earlier.key) else { return nil }
                    return issue(earlier, condition).map {
                        PolicyFinding(.contradiction($0), at: condition.path)
                    }
                }
            }
        }
    }

    private static func issue(_ first: LintedCondition, _ second: LintedCondition) -> ContradictionIssue? {
        let operators = [first.operatorName, second.operatorName]
        for (one, other) in [(first, second), (second, first)] {
            if wantsKeyMissing(one), other.needsKey, !wantsKeyMissing(other) {
                return .existence(key: first.key, operators: operators)
            }
            guard let texts = exactTexts(one), let comparison = other.operator, comparison.quantifier == nil,
                comparison.comparison.family == .string, !other.values.isEmpty
            else { continue }
            // Each value that the one allows is put to the other.
            let expected = other.values.map(\.text)
            if expected.allSatisfy({ !$0.contains("${") }),
                texts.allSatisfy({ !comparison.holds([$0], expected, nil) })
            {
                return .values(key: first.key, operators: operators)
            }
        }
        return nil
    }

    private static func wantsKeyMissing(_ condition: LintedCondition) -> Bool {
        condition.operator?.comparison == .null && !condition.values.isEmpty
            && condition.values.allSatisfy { $0.text.asciiLowercased == "true" }
    }

    /// The only values that the condition lets through; nil when it lets through others too.
    private static func exactTexts(_ condition: LintedCondition) -> [String]? {
        guard let `operator` = condition.operator, `operator`.comparison == .stringEquals,
            `operator`.quantifier == nil, condition.needsKey, !condition.values.isEmpty,
            condition.values.allSatisfy({ !$0.text.contains("${") })
        else { return nil }
        return condition.values.map(\.text)
    }
}
