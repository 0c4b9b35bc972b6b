import Documents
import Platforms

/// What is known of the marked platform, or of the marked method.
enum FactsPane {
    static func lines(_ state: WizardState, width: Int) -> [StyledLine] {
        guard let platform = state.platform else { return [] }
        let facts = state.screen == .method ? method(state) : self.platform(platform, state)
        var lines = TextWrap.lines(state.say(facts.title), .label, width: width) + [StyledLine()]
        for (label, text) in facts.rows {
            lines.append(StyledLine(state.say(label), .dim))
            lines += TextWrap.lines(state.say(text), .text, width: width - 2).map { $0.indented(2) }
        }
        return lines
    }

    private typealias Facts = (title: LocalizedText, rows: [(LocalizedText, LocalizedText)])

    private static func platform(_ platform: Platform, _ state: WizardState) -> Facts {
        var rows = [
            (FactsText.exports, platform.summary), (FactsText.direction, FactsText.name(platform.direction)),
            (FactsText.methods, FactsText.list(platform.methods.map(\.label))),
        ]
        if let source = platform.sources.first {
            rows.append((FactsText.source, LocalizedText("\(source.title), \(source.retrieved)")))
        }
        return (platform.name, rows)
    }

    private static func method(_ state: WizardState) -> Facts {
        guard let method = state.method else { return (LocalizedText(""), []) }
        var rows: [(LocalizedText, LocalizedText)] = []
        if let principal = method.principals.first?.arn {
            rows.append((FactsText.principal, LocalizedText(principal)))
        }
        if let externalID = method.externalID {
            rows.append((FactsText.externalID, FactsText.name(externalID.madeBy)))
        }
        let actions = method.actions.map { LocalizedText($0) }
        rows.append((FactsText.actions, FactsText.list(actions)))
        return (method.label, rows)
    }
}
