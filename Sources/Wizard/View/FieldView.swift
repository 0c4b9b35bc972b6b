import Onboarding

/// One field of a form: a single row while the person is elsewhere, open while it has the focus.
enum FieldView {
    static func lines(_ field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        if state.focusedField != field { return [closed(field, state, width: width)] }
        let label = StyledLine([Span(state.say(field.label), .focus)] + optionalMark(field, state))
        let content =
            field.kind == .choice
            ? ChoiceView.lines(field, state, width: width)
            : InputView.lines(field, state, width: width) + advice(field, state, width: width)
                + ChecklistView.lines(field, state, width: width)
        return [label] + content + [StyledLine()]
    }

    private static func closed(_ field: ScreenField, _ state: WizardState, width: Int) -> StyledLine {
        let labelWidth = min(18, width / 2)
        let glyphs = state.environment.glyphs
        let label = state.say(field.label).truncated(toColumns: labelWidth - 1, ellipsis: glyphs.ellipsis)
        let value = value(field, state)
        let mark = mark(field, state)
        let room = max(0, width - labelWidth - 2)
        return StyledLine([
            Span(label.padded(toColumns: labelWidth), .label), mark,
            Span(value.text.truncated(toColumns: room, ellipsis: glyphs.ellipsis), value.style),
        ])
    }

    /// What a closed field shows: the answer, the mask of a secret, or that there is none.
    private static func value(_ field: ScreenField, _ state: WizardState) -> Span {
        if state.isEmpty(field) {
            let none = state.presence(of: field) == .required ? FieldText.needed : FieldText.empty
            return Span(state.say(RegionView.searching(field, state) ?? none), .dim)
        }
        switch field.kind {
        case .choice:
            let chosen = state.chosen(field.key)
            let option = state.options(field.key).first { $0.id == chosen }
            return Span(option.map { state.say($0.label) } ?? "")
        case .text: return Span(state.text(field.key))
        case .secret: return Span(InputView.mask(state))
        }
    }

    private static func mark(_ field: ScreenField, _ state: WizardState) -> Span {
        let glyphs = state.environment.glyphs
        switch state.standing(of: field) {
        case .empty:
            let isMissed = state.presence(of: field) == .required && state.answers.wasLeft(field.key)
            return isMissed ? Span(glyphs.bad + " ", .bad) : Span("  ")
        case .invalid: return Span(glyphs.bad + " ", .bad)
        case .warned: return Span(glyphs.warning + " ", .warning)
        case .valid: return Span(glyphs.good + " ", .good)
        }
    }

    private static func optionalMark(_ field: ScreenField, _ state: WizardState) -> [Span] {
        state.presence(of: field) == .required ? [] : [Span(" " + state.say(FieldText.optional), .dim)]
    }

    /// The lines under an open field: where the value comes from, and what it looks like.
    private static func advice(_ field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        AdviceText.sentences(field, in: state).flatMap { sentence in
            TextWrap.lines(state.say(sentence), .dim, width: width)
        }
    }
}
