import Documents
import Onboarding

/// What the marked rung means: the causes with their fixes, or what was seen.
enum RungDetailView {
    static func lines(_ state: WizardState, width: Int) -> [StyledLine] {
        guard !state.test.isRunning || state.test.marked != nil, let result = state.markedResult else {
            return []
        }
        if result.causes.isEmpty {
            guard state.test.marked != nil, let note = result.note else { return [] }
            return [StyledLine()] + TextWrap.lines(state.say(note), .dim, width: width)
        }
        let isAlone = result.causes.count == 1
        let causes = result.causes.enumerated().flatMap { index, cause in
            lines(of: cause, number: isAlone ? nil : index + 1, state, width: width)
        }
        // The cause is what a person looks for; AWS's own words are long, and say where it is taken from.
        return [StyledLine()] + causes + answer(result, state, width: width)
    }

    /// AWS's own words, marked as a quotation.
    private static func answer(_ result: RungResult, _ state: WizardState, width: Int) -> [StyledLine] {
        guard let observed = result.observed, let message = observed.message else { return [] }
        return TextWrap.lines(state.say(TestText.quotation(message)), .dim, width: width)
    }

    private static func lines(
        of cause: Diagnosis, number: Int?, _ state: WizardState, width: Int
    ) -> [StyledLine] {
        let lead = number.map { "\($0). " } ?? ""
        var lines = TextWrap.lines(lead + state.say(cause.message), .bad, width: width, hanging: lead.count)
        for text in [cause.fix, cause.next].compactMap({ $0 }) {
            let arrow = state.environment.glyphs.text("→ ")
            lines += TextWrap.lines(arrow + state.say(text), .text, width: width - lead.count, hanging: 2)
                .map { $0.indented(lead.count) }
        }
        return lines
    }
}
