import Documents

/// The policy variables in resources and conditions, which is where IAM replaces them.
enum VariableCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            let places =
                statement.resources + statement.notResources + statement.conditions.flatMap(\.values)
            return places.flatMap { place in
                PolicyVariableName.all(in: place.text).filter(isUnknown).map { variable in
                    PolicyFinding(
                        .variable(
                            .unknown(
                                variable.name,
                                nearest: nearestName(
                                    to: variable.name, among: ConditionKeyCatalog.all.map(\.name)))),
                        at: place.path)
                }
            }
        }
    }

    private static func isUnknown(_ variable: PolicyVariableName) -> Bool {
        let prefix = String(variable.name.prefix { $0 != ":" }).asciiLowercased
        return !variable.isEscape && ConditionKeyCatalog.prefixes.contains(prefix)
            && ConditionKeyCatalog.facts(of: variable.name) == nil
    }
}
