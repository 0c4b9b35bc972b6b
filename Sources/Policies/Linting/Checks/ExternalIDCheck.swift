import JSON

/// Whether a third party can assume the role only with one exact ExternalId.
enum ExternalIDCheck {
    static let key = "sts:ExternalId"
    /// Whoever says which organization may come in needs no ExternalId: it is no third party.
    private static let ownOrganization = ["aws:PrincipalOrgID", "aws:PrincipalOrgPaths"]

    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        guard policy.use == .trust else { return [] }
        let othersAreDenied = policy.statements.contains(where: deniesOthers)
        return policy.statements.filter { !$0.isDeny && assumesRole($0) }.flatMap { statement in
            let strangers = thirdParties(statement, policy.context)
            let conditions = statement.conditions.filter { $0.isOn(key) }
            var findings = conditions.flatMap { self.findings(of: $0, policy.context) }
            let isOwn = statement.conditions.contains { condition in
                condition.needsKey && ownOrganization.contains(where: condition.isOn)
            }
            if conditions.isEmpty, !strangers.isEmpty, !othersAreDenied, !isOwn {
                findings.append(
                    PolicyFinding(
                        .externalID(.missing(principals: strangers)), at: statement.path,
                        fix: requirement(in: statement, policy.context)))
            }
            // A second, exact condition makes good for a loose one.
            let isExact = conditions.contains(where: isExact) || othersAreDenied
            return isExact ? findings.filter { !$0.issue.isLoose } : findings
        }
    }

    private static func assumesRole(_ statement: LintedStatement) -> Bool {
        statement.actions.contains {
            WildcardPattern($0.text.asciiLowercased).matches("sts:assumerole")
        } || !statement.notActions.isEmpty
    }

    /// The principals of other accounts, as far as can be told.
    private static func thirdParties(_ statement: LintedStatement, _ context: LintContext) -> [String] {
        statement.principals.filter { principal in
            principal.isEveryone
                || principal.kind == .aws
                    && (principal.account == nil || principal.account != context.ownAccount)
        }.map(\.text) + statement.notPrincipals.map { "NotPrincipal \($0.text)" }.prefix(1)
    }

    private static func findings(
        of condition: LintedCondition, _ context: LintContext
    ) -> [PolicyFinding] {
        guard let `operator` = condition.operator else { return [] }
        var findings: [PolicyFinding] = []
        let takesWildcards = [.stringLike, .arnLike, .arnEquals].contains(`operator`.comparison)
        let wild = condition.values.filter { takesWildcards && $0.text.hasWildcard }
        for value in wild {
            findings.append(PolicyFinding(.externalID(.wildcard(value.text)), at: value.path))
        }
        if !isExact(condition), wild.isEmpty {
            findings.append(
                PolicyFinding(
                    .externalID(.loose(operator: condition.operatorName)), at: condition.path,
                    fix: comparesLoosely(`operator`)
                        ? condition.fix(comparingWith: ConditionComparison.stringEquals.rawValue) : nil))
        }
        guard isExact(condition) else { return findings }
        if condition.values.count > 1 {
            findings.append(
                PolicyFinding(.externalID(.several(condition.values.count)), at: condition.path))
        }
        return findings
            + condition.values.compactMap { value in
                issue(of: value.text, context).map { PolicyFinding(.externalID($0), at: value.path) }
            }
    }

    /// One that only differs from `StringEquals` in what it lets through besides.
    private static func comparesLoosely(_ operator: ConditionOperator) -> Bool {
        [.stringEquals, .stringEqualsIgnoreCase, .stringLike].contains(`operator`.comparison)
    }

    private static func isExact(_ condition: LintedCondition) -> Bool {
        guard let `operator` = condition.operator else { return false }
        return `operator`.comparison == .stringEquals && condition.needsKey && !condition.values.isEmpty
    }

    /// `Deny` whatever comes without the ExternalId is as exact: a negated operator holds where the key is missing.
    private static func deniesOthers(_ statement: LintedStatement) -> Bool {
        guard statement.isDeny, assumesRole(statement), statement.conditions.count == 1,
            let condition = statement.conditions.first, condition.isOn(key)
        else { return false }
        return condition.operator?.comparison == .stringNotEquals && condition.operator?.quantifier == nil
            && condition.operator?.ifExists == false
    }

    /// What STS says of an ExternalId: 2 to 1224 of `[\w+=,.@:\/-]`.
    ///
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    private static func issue(of value: String, _ context: LintContext) -> ExternalIDIssue? {
        let scalars = value.unicodeScalars
        if let wrong = scalars.first(where: { !isTaken($0) }) { return .form(value, wrong) }
        if !(2...1224).contains(scalars.count) { return .length(value) }
        if let expected = context.externalID, expected != value { return .other(value, expected: expected) }
        return scalars.allSatisfy { $0 == "0" } ? .provisional(value) : nil
    }

    private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "=", ",", ".", "@", ":", "/", "-": true
        default: false
        }
    }

    /// The fix that requires the ExternalId of the setup.
    private static func requirement(in statement: LintedStatement, _ context: LintContext) -> PolicyFix? {
        guard let externalID = context.externalID else { return nil }
        let equals = JSONValue.object([.init(key, .string(externalID))])
        let name = ConditionComparison.stringEquals.rawValue
        guard let block = statement.node.member("Condition") else {
            let condition = JSONValue.object([.init(name, equals)])
            return PolicyFix(
                .insert(.init("Condition", condition), at: statement.node.members.count), at: statement.path)
        }
        guard let known = block.member(name) else {
            return PolicyFix(.insert(.init(name, equals), at: block.members.count), at: block.path)
        }
        return PolicyFix(
            .insert(.init(key, .string(externalID)), at: known.members.count), at: known.path)
    }
}

extension PolicyIssue {
    /// Whether it says that an ExternalId is not exact.
    fileprivate var isLoose: Bool {
        switch self {
        case .externalID(.loose), .externalID(.wildcard): true
        default: false
        }
    }
}

extension String {
    /// Whether it holds `*` or `?` that is not written as `${*}` or `${?}`.
    var hasWildcard: Bool {
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == "*" || scalar == "?", previous != "{" { return true }
            previous = scalar
        }
        return false
    }
}
