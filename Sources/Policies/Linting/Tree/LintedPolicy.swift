import JSON

/// A policy as far as it can be read, with the place of everything: what cannot be read is left out here and is
/// the business of the check of the grammar.
struct LintedPolicy {
    let document: PolicyNode
    let use: PolicyUse
    /// The use that its own words tell of, also where another one was said.
    let detectedUse: PolicyUse
    let context: LintContext
    let statements: [LintedStatement]

    init(_ json: JSONValue, use: PolicyUse?, context: LintContext) {
        let document = PolicyNode(value: json, path: .document)
        let nodes = document.member("Statement")?.elements ?? []
        let statements = nodes.filter(\.isObject).map(LintedStatement.init)
        self.document = document
        self.context = context
        self.statements = statements
        detectedUse = .detected(in: statements)
        self.use = use ?? detectedUse
    }

    /// The text of `Version`; nil when there is none.
    var version: String? { document.member("Version")?.text }

    /// Every string in it, the names of members left out.
    var texts: [PlacedText] { document.allTexts }

    /// The findings in the order of the policy's text; of one place the most severe first.
    func ordered(_ findings: [PolicyFinding]) -> [PolicyFinding] {
        var places: [PolicyPath: Int] = [:]
        document.visit { node in places[node.path] = places[node.path] ?? places.count }
        let severities = PolicyFinding.Severity.allCases
        // Sorting by index too keeps the order of equals.
        func rank(_ item: (offset: Int, element: PolicyFinding)) -> (Int, Int, Int) {
            let severity = severities.firstIndex(of: item.element.severity) ?? 0
            return (places[item.element.path] ?? 0, severity, item.offset)
        }
        return findings.enumerated().sorted { rank($0) < rank($1) }
            .map(\.element)
    }
}

extension PolicyNode {
    var isObject: Bool {
        if case .object = value { return true }
        return false
    }

    /// Calls `body` with this value and everything in it, in the order of the text.
    func visit(_ body: (PolicyNode) -> Void) {
        body(self)
        if case .array = value {
            for element in elements { element.visit(body) }
        } else {
            for member in members { member.node.visit(body) }
        }
    }

    fileprivate var allTexts: [PlacedText] {
        var texts: [PlacedText] = []
        visit { node in
            if let text = node.text { texts.append(PlacedText(text: text, path: node.path)) }
        }
        return texts
    }
}
