/// Compares statements of one policy with a request in everything but the principal.
struct StatementMatcher {
    private let request: AuthorizationRequest
    private let context: RequestContext
    /// Policy variables exist since 2012-10-17; before, they are text like any other.
    private let variables: PolicyVariables?

    init(_ request: AuthorizationRequest, version: String?) {
        self.request = request
        context = RequestContext(request.context)
        variables = version == "2012-10-17" ? PolicyVariables(context) : nil
    }

    /// Why the statement does not apply; empty when it does.
    func mismatches(_ statement: Statement) -> [Mismatch] {
        var mismatches: [Mismatch] = []
        if !matchesAction(statement.actions) { mismatches.append(.action(statement.actions)) }
        if let resources = statement.resources, !matchesResource(resources) {
            mismatches.append(.resource(resources))
        }
        for condition in statement.conditions where !holds(condition, in: statement.effect) {
            mismatches.append(.condition(condition, actual: context[condition.key]))
        }
        return mismatches
    }

    private func matchesAction(_ actions: Statement.Match<[String]>) -> Bool {
        actions.holds { WildcardPattern($0.asciiLowercased).matches(request.action.asciiLowercased) }
    }

    private func matchesResource(_ resources: Statement.Match<[String]>) -> Bool {
        resources.holds { ARNPattern($0, variables)?.matches(request.resource) ?? false }
    }

    private func holds(_ condition: Statement.Condition, in effect: Statement.Effect) -> Bool {
        // IAM would not store an operator it does not know; one that gets here must not open anything.
        guard let conditionOperator = ConditionOperator(condition.operator) else { return effect == .deny }
        return conditionOperator.holds(context[condition.key], condition.values, variables)
    }
}

extension Statement.Match where Value == [String] {
    fileprivate func holds(_ matches: (String) -> Bool) -> Bool {
        switch self {
        case .including(let patterns): patterns.contains(where: matches)
        case .excluding(let patterns): !patterns.contains(where: matches)
        }
    }
}
