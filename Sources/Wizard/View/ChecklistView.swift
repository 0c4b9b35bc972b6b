import Onboarding

/// The rules of the field that has the focus, each with whether the value keeps it.
enum ChecklistView {
    static func lines(_ field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        let isEmpty = state.isEmpty(field)
        let checks = state.checks(field).filter { check in
            !QuietRules.contains(check.rule) || (check.finding != nil && !isEmpty)
        }
        return checks.flatMap { check in
            let mark = isEmpty ? Span(state.environment.glyphs.open, .dim) : mark(check, field, state)
            let rows = TextWrap.rows(state.say(check.label), width: max(1, width - 2))
            return rows.enumerated().map { index, row in
                index == 0
                    ? StyledLine([mark, Span(" " + row, mark.style == .bad ? .bad : .dim)])
                    : StyledLine(row, .dim).indented(2)
            }
        }
    }

    /// Neutral until the field was left once, then red; green as soon as the rule holds.
    private static func mark(_ check: RuleCheck, _ field: ScreenField, _ state: WizardState) -> Span {
        let glyphs = state.environment.glyphs
        guard check.isJudged else { return Span(glyphs.open, .dim) }
        guard let finding = check.finding else { return Span(glyphs.good, .good) }
        if finding.verdict == .warning { return Span(glyphs.warning, .warning) }
        return state.answers.wasLeft(field.key) ? Span(glyphs.bad, .bad) : Span(glyphs.open, .text)
    }
}
