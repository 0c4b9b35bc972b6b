/// A condition with several values is as many conditions of which one must hold.
enum ConditionAlternatives {
    /// More than this is not taken apart: only the cut of statements would be seen through by that.
    private static let most = 64

    /// The conditions with one value each, where that means the same; sorted by operator and key.
    static func of(_ conditions: [Statement.Condition]) -> [[Statement.Condition]] {
        let sorted = conditions.map { condition in
            Statement.Condition(condition.operator, condition.key, Set(condition.values).sorted())
        }.sorted { ($0.operator, $0.key.asciiLowercased) < ($1.operator, $1.key.asciiLowercased) }
        let count = sorted.reduce(1) { count, condition in
            isAlternative(condition) ? min(count * condition.values.count, most + 1) : count
        }
        guard count <= most else { return [sorted] }
        return sorted.reduce([[]]) { alternatives, condition in
            guard isAlternative(condition) else { return alternatives.map { $0 + [condition] } }
            return alternatives.flatMap { alternative in
                condition.values.map { value in
                    alternative + [Statement.Condition(condition.operator, condition.key, [value])]
                }
            }
        }
    }

    /// Whether the condition holds when it holds for any of its values alone: not where something is ruled out,
    /// and not where each of several values of the request may match another one.
    private static func isAlternative(_ condition: Statement.Condition) -> Bool {
        guard let conditionOperator = ConditionOperator(condition.operator) else { return false }
        return !conditionOperator.comparison.isNegated && conditionOperator.quantifier != .forAllValues
    }
}
