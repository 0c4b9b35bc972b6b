/// A list to choose from, with what was typed to filter it.
enum ChoiceView {
    static func lines(_ field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        let glyphs = state.environment.glyphs
        let chosen = state.chosen(field.key)
        var lines: [StyledLine] = []
        for option in state.filteredOptions(field.key) {
            let isChosen = option.id == chosen
            let mark = isChosen ? glyphs.current + " " : "  "
            lines += TextWrap.rows(state.say(option.label), width: width - 2).enumerated().map { index, row in
                StyledLine((index == 0 ? mark : "  ") + row, isChosen ? .focus : .text)
            }
            if isChosen, field.key != .platform, let hint = option.hint {
                lines += TextWrap.lines(state.say(hint), .dim, width: width - 2).map { $0.indented(2) }
            }
        }
        if !state.filter.text.isEmpty {
            let label = state.say(FieldText.filter) + " "
            let column = label.columns + state.filter.text.columns
            lines.insert(
                StyledLine([Span(label, .label), Span(state.filter.text, .focus)], cursor: column), at: 0)
        }
        return lines
    }
}
