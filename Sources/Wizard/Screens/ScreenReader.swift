import Documents
import Onboarding

/// Reads a screen from its document; whatever nobody knows is refused with its file and line.
enum ScreenReader {
    static func screen(_ document: Document) throws(DocumentError) -> Screen {
        try DocumentReader.read(document) { (reader) throws(DocumentError) in
            Screen(
                id: try reader.choice("id"),
                shownWhen: try condition(&reader),
                title: try reader.localizedText("title"),
                introduction: try reader.localizedText("introduction"),
                help: try reader.localizedText(ifPresent: "help"),
                sidePane: try reader.choice("sidePane"),
                fields: try reader.list("fields", field))
        }
    }

    private static func field(_ reader: inout DocumentReader) throws(DocumentError) -> ScreenField {
        ScreenField(
            key: try reader.choice("key"),
            kind: try reader.choice("kind"),
            presence: try reader.choice(ifPresent: "presence") ?? .required,
            label: try reader.localizedText("label"),
            hint: try reader.localizedText(ifPresent: "hint"),
            help: try reader.localizedText("help"),
            source: try reader.mapping(ifPresent: "source") { (source) throws(DocumentError) in
                ScreenField.Source(title: try source.text("title"), url: try source.text("url"))
            },
            example: try reader.text(ifPresent: "example"),
            rule: try reader.choice(ifPresent: "rule"),
            shownWhen: try condition(&reader))
    }

    private static func condition(_ reader: inout DocumentReader) throws(DocumentError) -> Condition {
        let clauses = try reader.mapping(ifPresent: "shownWhen") { (facts) throws(DocumentError) in
            var clauses: [Condition.Clause] = []
            for fact in Condition.Fact.allCases {
                let values = try facts.texts(fact.rawValue)
                for value in values where !fact.values.contains(value) {
                    throw facts.error(.unknownValue(value, known: fact.values), at: fact.rawValue)
                }
                if !values.isEmpty { clauses.append(Condition.Clause(fact: fact, values: values)) }
            }
            return clauses
        }
        return Condition(clauses: clauses ?? [])
    }
}
