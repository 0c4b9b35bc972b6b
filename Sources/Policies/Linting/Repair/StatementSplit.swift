import JSON

/// Parts a statement whose condition some of its actions can never meet.
enum StatementSplit {
    /// The fix that gives the actions which never carry the condition's key a statement of their own, without that
    /// condition; nil unless all of them only look at the bucket, so that nothing which the condition was meant to
    /// guard gets out.
    static func fix(parting condition: LintedCondition, in statement: LintedStatement) -> PolicyFix? {
        guard !statement.isDeny, let facts = condition.keyFacts else { return nil }
        let without = statement.actions.filter { !ConditionKeyCheck.couldCarry(facts, $0.text) }
        let isHarmless = without.flatMap { ActionCatalog.actions(matching: $0.text) }.allSatisfy { action in
            action.level == .bucket && (action.access == .list || action.access == .read)
        }
        guard isHarmless, without.count < statement.actions.count,
            case .object(let members) = statement.node.value,
            case .element(let index)? = statement.path.steps.last
        else { return nil }
        let moved = JSONValue.list(without.map(\.text))
        let kept = JSONValue.list(statement.actions.filter { !without.contains($0) }.map(\.text))
        let second: [JSONValue.Member] = members.compactMap { member in
            switch member.name {
            case "Sid": nil
            case "Action": .init("Action", moved)
            case "Condition":
                self.without(condition, member.value).map { .init("Condition", $0) }
            default: member
            }
        }
        let first = members.map { $0.name == "Action" ? .init("Action", kept) : $0 }
        return PolicyFix(
            .replaceElement(at: index, with: [.object(first), .object(second)]), at: statement.path.parent)
    }

    /// The block without the condition; nil when nothing is left of it.
    private static func without(_ condition: LintedCondition, _ block: JSONValue) -> JSONValue? {
        guard case .object(let operators) = block else { return block }
        let left: [JSONValue.Member] = operators.compactMap { member in
            guard member.name == condition.operatorName, case .object(let keys) = member.value else {
                return member
            }
            let others = keys.filter { $0.name != condition.key }
            return others.isEmpty ? nil : .init(member.name, .object(others))
        }
        return left.isEmpty ? nil : .object(left)
    }
}

extension JSONValue {
    fileprivate static func list(_ texts: [String]) -> JSONValue {
        texts.count == 1 ? .string(texts[0]) : .array(texts.map(JSONValue.string))
    }
}
