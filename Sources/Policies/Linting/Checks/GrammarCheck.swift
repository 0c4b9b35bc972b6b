import Documents
import JSON

/// The form of the document and of its statements.
enum GrammarCheck {
    private static let documentElements = ["Version", "Id", "Statement"]
    private static let statementElements = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
        "Condition",
    ]

    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        let document = policy.document
        guard document.isObject else { return [wrongType(document, .object)] }
        var findings = elementNames(document, documentElements)
        for name in ["Version", "Id"] {
            if let element = document.member(name), element.text == nil {
                findings.append(wrongType(element, .string))
            }
        }
        guard let statements = document.member("Statement") else {
            return findings + [missing(["Statement"], in: document)]
        }
        if case .array([]) = statements.value { findings.append(empty("Statement", at: statements)) }
        for statement in statements.elements {
            findings +=
                statement.isObject ? self.statement(statement, policy.use) : [wrongType(statement, .object)]
        }
        return findings
    }

    private static func statement(_ statement: PolicyNode, _ use: PolicyUse) -> [PolicyFinding] {
        var findings = elementNames(statement, statementElements)
        for name in ["Principal", "Action", "Resource"] {
            if statement.member(name) != nil, let twin = statement.member("Not\(name)") {
                findings.append(PolicyFinding(.grammar(.conflicting([name, "Not\(name)"])), at: twin.path))
            }
        }
        var needed = [["Effect"], ["Action", "NotAction"]]
        if use.namesPrincipals { needed.append(["Principal", "NotPrincipal"]) }
        if use != .trust { needed.append(["Resource", "NotResource"]) }
        for names in needed where names.allSatisfy({ statement.member($0) == nil }) {
            findings.append(missing(names, in: statement))
        }
        for (name, element) in statement.members {
            switch name {
            case "Sid": if element.text == nil { findings.append(wrongType(element, .string)) }
            case "Effect": findings += effect(element)
            case "Principal", "NotPrincipal": findings += principals(element, name)
            case "Action", "NotAction", "Resource", "NotResource": findings += texts(element, name)
            case "Condition": findings += conditions(element)
            default: break
            }
        }
        return findings
    }

    private static func effect(_ element: PolicyNode) -> [PolicyFinding] {
        guard let text = element.text else { return [wrongType(element, .string)] }
        let known = Statement.Effect.allCases.map(\.rawValue)
        if known.contains(text) { return [] }
        let meant = known.first { $0.asciiLowercased == text.asciiLowercased }
        return [
            PolicyFinding(
                .grammar(.unknownEffect(text)), at: element.path,
                fix: meant.map { PolicyFix(.replace(.string($0)), at: element.path) })
        ]
    }

    private static func principals(_ element: PolicyNode, _ name: String) -> [PolicyFinding] {
        if element.text != nil { return [] }
        guard element.isObject else { return [wrongType(element, .object, .string)] }
        if element.members.isEmpty { return [empty(name, at: element)] }
        return duplicates(in: element) + element.members.flatMap { texts($0.node, $0.name) }
    }

    /// A string, or a list of them.
    private static func texts(_ element: PolicyNode, _ name: String) -> [PolicyFinding] {
        if case .array([]) = element.value { return [empty(name, at: element)] }
        return element.elements.filter { $0.text == nil }.map { value in
            value.path == element.path ? wrongType(value, .string, .array) : wrongType(value, .string)
        }
    }

    private static func conditions(_ block: PolicyNode) -> [PolicyFinding] {
        guard block.isObject else { return [wrongType(block, .object)] }
        var findings = duplicates(in: block)
        for (_, keys) in block.members {
            guard keys.isObject else {
                findings.append(wrongType(keys, .object))
                continue
            }
            findings += duplicates(in: keys)
            for (key, values) in keys.members {
                if case .array([]) = values.value { findings.append(empty(key, at: values)) }
                for value in values.elements where value.conditionTexts.isEmpty {
                    findings.append(wrongType(value, .string, .number, .boolean))
                }
            }
        }
        return findings
    }

    /// Members that IAM does not know, or that stand twice.
    private static func elementNames(_ object: PolicyNode, _ known: [String]) -> [PolicyFinding] {
        var findings = duplicates(in: object)
        var present = Set(object.members.map(\.name))
        for (name, element) in object.members where !known.contains(name) {
            let nearest = nearestName(to: name, among: known)
            // With the right one absent, nothing else can have been meant.
            let meant = nearest.flatMap { present.insert($0).inserted ? $0 : nil }
            findings.append(
                PolicyFinding(
                    .grammar(.unknownElement(name, nearest: nearest, known: known)), at: element.path,
                    fix: meant.map { PolicyFix(.rename($0), at: element.path) }))
        }
        return findings
    }

    private static func duplicates(in object: PolicyNode) -> [PolicyFinding] {
        guard case .object(let members) = object.value else { return [] }
        var seen: Set<String> = []
        var reported: Set<String> = []
        return members.compactMap { member in
            guard !seen.insert(member.name).inserted, reported.insert(member.name).inserted else {
                return nil
            }
            return PolicyFinding(
                .grammar(.duplicate(member.name)), at: object.path.appending(.member(member.name)))
        }
    }

    private static func missing(_ names: [String], in object: PolicyNode) -> PolicyFinding {
        PolicyFinding(.grammar(.missing(oneOf: names)), at: object.path)
    }

    private static func empty(_ name: String, at element: PolicyNode) -> PolicyFinding {
        PolicyFinding(.grammar(.empty(name)), at: element.path)
    }

    private static func wrongType(
        _ element: PolicyNode, _ kinds: PolicyParseError.ValueKind...
    ) -> PolicyFinding {
        PolicyFinding(
            .grammar(.wrongType(expected: kinds, found: PolicyParseError.ValueKind(element.value))),
            at: element.path, fix: kinds.contains(.string) ? quoted(element) : nil)
    }

    /// An account id that lacks its quotation marks.
    private static func quoted(_ element: PolicyNode) -> PolicyFix? {
        guard case .number = element.value, element.value.rendered().isAccountID else { return nil }
        return PolicyFix(.replace(.string(element.value.rendered())), at: element.path)
    }
}
