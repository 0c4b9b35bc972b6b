/// All that the conditions of a statement ask of one key.
struct KeyTest: Hashable {
    /// How several values of the key are taken together.
    enum Quantifier: Hashable {
        /// The key has one value.
        case one
        case any
        case all
    }

    /// Which values one condition takes.
    struct Values: Hashable {
        let quantifier: Quantifier
        let set: ValueSet
    }

    /// Whether a request without the key passes.
    private(set) var passesWithoutKey = true
    /// What a request with the key must pass, one by one.
    private(set) var values: Set<Values> = []

    /// The tests of a statement's conditions, by key in lower case.
    static func tests(of conditions: [Statement.Condition], hasVariables: Bool) -> [String: KeyTest] {
        var tests: [String: KeyTest] = [:]
        for condition in conditions {
            tests[condition.key.asciiLowercased, default: KeyTest()].add(
                condition, hasVariables: hasVariables)
        }
        return tests
    }

    /// Whether no request can pass.
    var isImpossible: Bool {
        !passesWithoutKey && values.contains { $0.set == .nothing && $0.quantifier != .all }
    }

    /// Whether every request that passes this one also passes `other`.
    func implies(_ other: KeyTest) -> Bool {
        guard other.passesWithoutKey || !passesWithoutKey else { return false }
        return other.values.allSatisfy { theirs in
            values.contains { own in
                own.quantifier == theirs.quantifier && own.set.isCovered(by: theirs.set)
            }
        }
    }

    private mutating func add(_ condition: Statement.Condition, hasVariables: Bool) {
        guard let conditionOperator = ConditionOperator(condition.operator) else {
            passesWithoutKey = false
            let values = condition.values.sorted()
            self.values.insert(Values(quantifier: .one, set: .unknown(operator: condition.operator, values)))
            return
        }
        let set = ValueSet(conditionOperator.comparison, condition.values, hasVariables: hasVariables)
        guard let set else {
            addNull(condition.values)
            return
        }
        if !conditionOperator.passesWithoutKey { passesWithoutKey = false }
        values.insert(
            Values(quantifier: Self.quantifier(conditionOperator, key: condition.key), set: set))
    }

    private mutating func addNull(_ wanted: [String]) {
        let wantsAbsence = Set(wanted.map { $0.asciiLowercased == "true" })
        if !wantsAbsence.contains(true) { passesWithoutKey = false }
        if !wantsAbsence.contains(false) { values.insert(Values(quantifier: .one, set: .nothing)) }
    }

    private static func quantifier(_ conditionOperator: ConditionOperator, key: String) -> Quantifier {
        // An unknown key may have several values.
        guard ConditionKeyCatalog.facts(of: key)?.isMultivalued ?? true else { return .one }
        return switch conditionOperator.quantifier {
        case .forAllValues: .all
        case .forAnyValue: .any
        case nil: conditionOperator.comparison.isNegated ? .all : .any
        }
    }
}
