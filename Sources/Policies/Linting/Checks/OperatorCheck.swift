import Documents

/// How conditions compare.
enum OperatorCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            blocks(statement) + statement.conditions.flatMap { findings(of: $0, isDeny: statement.isDeny) }
        }
    }

    /// The whole `Condition`, and its operators by name.
    private static func blocks(_ statement: LintedStatement) -> [PolicyFinding] {
        guard let block = statement.node.member("Condition"), block.isObject else { return [] }
        if block.members.isEmpty { return [empty("Condition", block)] }
        return block.members.flatMap { name, keys in
            var findings: [PolicyFinding] = []
            if keys.isObject, keys.members.isEmpty { findings.append(empty(name, keys)) }
            guard ConditionOperator(name) == nil else { return findings }
            let meant = known.first {
                $0.asciiLowercased == name.asciiLowercased && block.member($0) == nil
            }
            return findings + [
                PolicyFinding(
                    .conditionOperator(.unknown(name, nearest: nearestName(to: name, among: known))),
                    at: keys.path, fix: meant.map { PolicyFix(.rename($0), at: keys.path) })
            ]
        }
    }

    private static let known = ConditionComparison.allCases.flatMap { comparison in
        comparison == .null ? [comparison.rawValue] : [comparison.rawValue, comparison.rawValue + "IfExists"]
    }

    private static func empty(_ name: String, _ block: PolicyNode) -> PolicyFinding {
        PolicyFinding(
            .conditionOperator(.emptyBlock(name)), at: block.path, fix: PolicyFix(.remove, at: block.path))
    }

    private static func findings(of condition: LintedCondition, isDeny: Bool) -> [PolicyFinding] {
        guard let `operator` = condition.operator else { return [] }
        var findings: [PolicyFinding] = []
        func found(_ issue: OperatorIssue, at path: PolicyPath, fix: PolicyFix? = nil) {
            findings.append(PolicyFinding(.conditionOperator(issue), at: path, fix: fix))
        }
        if let facts = condition.keyFacts, !`operator`.comparison.family.compares(facts.type) {
            found(
                .type(condition.operatorName, key: condition.key, type: facts.type), at: condition.path)
        } else if let like = `operator`.comparison.withWildcards, !condition.isOn(ExternalIDCheck.key),
            let value = condition.values.first(where: { $0.text.hasWildcard })
        {
            let right = condition.operatorName.replacing(`operator`.comparison.rawValue, with: like.rawValue)
            found(
                .literalWildcard(condition.operatorName, value: value.text, right: right), at: value.path,
                fix: condition.fix(comparingWith: right))
        }
        if `operator`.quantifier == .forAllValues, !isDeny, !condition.isOn(ExternalIDCheck.key) {
            found(.forAllValues(condition.operatorName, key: condition.key), at: condition.path)
        }
        return findings
    }
}
