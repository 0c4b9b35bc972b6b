import Documents

/// What conditions ask for.
enum ConditionKeyCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        policy.statements.flatMap { statement in
            statement.conditions.flatMap { condition in
                name(of: condition).map { [$0] } ?? meaning(of: condition, in: statement, policy.use)
            }
        }
    }

    private static func name(of condition: LintedCondition) -> PolicyFinding? {
        let parts = condition.key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return PolicyFinding(.conditionKey(.form(condition.key)), at: condition.path)
        }
        guard condition.keyFacts == nil,
            ConditionKeyCatalog.prefixes.contains(String(parts[0]).asciiLowercased)
        else { return nil }
        let nearest = nearestName(to: condition.key, among: ConditionKeyCatalog.all.map(\.name))
        return PolicyFinding(.conditionKey(.unknown(condition.key, nearest: nearest)), at: condition.path)
    }

    private static func meaning(
        of condition: LintedCondition, in statement: LintedStatement, _ use: PolicyUse
    ) -> [PolicyFinding] {
        var findings: [PolicyFinding] = []
        if let issue = carrying(condition, statement) {
            findings.append(
                PolicyFinding(
                    .conditionKey(issue), at: condition.path,
                    fix: issue.severity == .error
                        ? StatementSplit.fix(parting: condition, in: statement) : nil))
        }
        guard !statement.isDeny else { return findings }
        for issue in inAllow(condition, statement, use) {
            findings.append(PolicyFinding(.conditionKey(issue), at: condition.path))
        }
        return findings
    }

    private static func carrying(
        _ condition: LintedCondition, _ statement: LintedStatement
    ) -> ConditionKeyIssue? {
        guard let facts = condition.keyFacts else { return nil }
        let without = statement.actions.filter { !couldCarry(facts, $0.text) }
        guard !without.isEmpty else { return nil }
        let carriers = ActionCatalog.all.filter {
            $0.name.hasPrefix(facts.service) && facts.isCarried(by: $0)
        }
        return .notCarried(
            condition.key, by: without.map(\.text), carriers: carriers.map(\.name),
            isFatal: condition.needsKey)
    }

    /// Whether a request for an action could carry the key; true for actions that this program does not know.
    static func couldCarry(_ facts: ConditionKeyFacts, _ action: String) -> Bool {
        let known = ActionCatalog.actions(matching: action)
        return known.isEmpty || facts.service == "aws:"
            || known.contains { known in
                let isOwn = known.name.hasPrefix(facts.service)
                // These are asked together with the call that assumes the role, and see what it sees.
                if isOwn, ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"].contains(known.name) {
                    return true
                }
                // A role's tags are also asked for where it is assumed.
                return isOwn && facts.isCarried(by: known)
                    || facts.name == "iam:ResourceTag/" && known.name.hasPrefix("sts:")
            }
    }

    private static func inAllow(
        _ condition: LintedCondition, _ statement: LintedStatement, _ use: PolicyUse
    ) -> [ConditionKeyIssue] {
        var issues: [ConditionKeyIssue] = []
        let letsInPeopleOnly =
            !statement.principals.isEmpty
            && statement.principals.allSatisfy { $0.kind == .aws && !$0.isEveryone }
        if use == .trust, letsInPeopleOnly, condition.needsKey,
            GlobalConditionKeys.ofServices.contains(where: condition.isOn)
        {
            issues.append(.onlyFromServices(condition.key))
        }
        let isTrue = condition.values.contains { $0.text.asciiLowercased == "true" }
        if use == .trust, condition.isOn("aws:MultiFactorAuthPresent"), isTrue,
            condition.operator?.comparison.family == .bool
        {
            issues.append(.secondFactor)
        }
        if condition.isOn("aws:SecureTransport") {
            issues.append(.transportInAllow(allowsOnlyPlain: !isTrue))
        }
        return issues
    }
}

extension ConditionKeyFacts {
    /// What stands before its colon, the colon included.
    fileprivate var service: String { String(name.prefix { $0 != ":" }) + ":" }
}
