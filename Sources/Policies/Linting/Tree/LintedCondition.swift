import JSON

/// One operator and key of a statement's `Condition`.
struct LintedCondition {
    /// The whole `Condition`.
    let block: PolicyNode
    let operatorName: String
    /// Nil for a name that IAM does not know.
    let `operator`: ConditionOperator?
    let key: String
    /// Nil for a key that this program does not know.
    let keyFacts: ConditionKeyFacts?
    let values: [PlacedText]
    /// The place of the key.
    let path: PolicyPath

    static func all(_ block: PolicyNode) -> [LintedCondition] {
        block.members.flatMap { name, keys in
            keys.members.map { key, values in
                LintedCondition(
                    block: block, operatorName: name, operator: ConditionOperator(name), key: key,
                    keyFacts: ConditionKeyCatalog.facts(of: key), values: values.conditionTexts,
                    path: values.path)
            }
        }
    }

    func isOn(_ key: String) -> Bool { self.key.asciiLowercased == key.asciiLowercased }

    /// Whether it cannot hold for a request without the key.
    var needsKey: Bool {
        guard let `operator` else { return false }
        return !`operator`.holds(nil, values.map(\.text), nil)
    }

    /// The fix that compares the key with another operator and changes nothing else.
    func fix(comparingWith newOperator: String) -> PolicyFix? {
        guard case .object(let operators) = block.value, let keys = path.parent.value(in: block),
            case .object(let members) = keys, let moved = members.first(where: { $0.name == key })
        else { return nil }
        let rest = members.filter { $0.name != key }
        let known = operators.first { $0.name == newOperator }?.value
        var changed: [JSONValue.Member] = []
        for member in operators {
            if member.name == operatorName {
                if !rest.isEmpty { changed.append(.init(operatorName, .object(rest))) }
                if known == nil { changed.append(.init(newOperator, .object([moved]))) }
            } else if member.name == newOperator, case .object(let others) = member.value {
                // The same key compared twice with one operator cannot be written.
                if others.contains(where: { $0.name == key }) { return nil }
                changed.append(.init(newOperator, .object(others + [moved])))
            } else {
                changed.append(member)
            }
        }
        return PolicyFix(.replace(.object(changed)), at: block.path)
    }
}

extension PolicyPath {
    /// The value at this place of a policy, of which only `part` is at hand.
    fileprivate func value(in part: PolicyNode) -> JSONValue? {
        guard lies(in: part.path) else { return nil }
        return PolicyPath(steps: Array(steps.dropFirst(part.path.steps.count))).value(in: part.value)
    }
}
