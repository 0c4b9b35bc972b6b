import Documents
import Onboarding

/// The last screen: what to enter where in the platform's form, what was proved and what was not.
enum HandOverView {
    static func draw(_ state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        let area = area.inset(1)
        let page = lines(state, width: area.columns)
        let offset = max(state.handOver.offset, page.marked.upperBound - area.rows)
        canvas.draw(Viewport(page.lines, offset: offset, rows: area.rows), in: area)
    }

    private static func lines(
        _ state: WizardState, width: Int
    ) -> (lines: [StyledLine], marked: Range<Int>) {
        guard let sheet = state.handOverSheet, let screen = state.currentScreen else { return ([], 0..<0) }
        var lines = TextWrap.lines(state.say(screen.title), .title, width: width)
        lines += TextWrap.lines(state.say(screen.introduction), .dim, width: width)
        lines.append(StyledLine())
        var marked = 0..<0
        for (index, field) in sheet.fields.enumerated() {
            let block = value(field, isMarked: index == state.handOver.marked, state, width: width)
            if index == state.handOver.marked { marked = lines.count..<(lines.count + block.count) }
            lines += block
        }
        lines += proof(state, width: width)
        if !sheet.notes.isEmpty {
            lines += [StyledLine(), StyledLine(state.say(HandOverText.notes), .label)]
        }
        for note in sheet.notes { lines += bullet(note, .text, state, width: width) }
        return (lines, marked)
    }

    private static func value(
        _ field: HandOverField, isMarked: Bool, _ state: WizardState, width: Int
    ) -> [StyledLine] {
        let glyphs = state.environment.glyphs
        let labelWidth = min(26, width / 3)
        let label = field.label.truncated(toColumns: labelWidth - 1, ellipsis: glyphs.ellipsis)
        let text: Span =
            switch field.content {
            case .text(let text): Span(text)
            case .described(let text): Span(state.say(text), .dim)
            case .secret: Span(state.say(HandOverText.secret), .dim)
            case .empty: Span(state.say(HandOverText.empty), .dim)
            }
        let rows = StyledLine([text]).broken(toColumns: max(1, width - labelWidth - 2))
        let mark = Span(isMarked ? glyphs.current + " " : "  ", .focus)
        return rows.enumerated().map { index, row in
            index == 0
                ? StyledLine([mark, Span(label.padded(toColumns: labelWidth), .label)] + row.spans)
                : row.indented(labelWidth + 2)
        }
    }

    private static func proof(_ state: WizardState, width: Int) -> [StyledLine] {
        guard let report = state.testedReport else {
            return [StyledLine()] + TextWrap.lines(state.say(HandOverText.notTested), .warning, width: width)
        }
        let glyphs = state.environment.glyphs
        let sections: [(LocalizedText, [LocalizedText], Span)] = [
            (HandOverText.proved, report.proved, Span(glyphs.good, .good)),
            (HandOverText.notProved, report.notProved, Span(glyphs.open, .dim)),
            (HandOverText.leftBehind, report.leftBehind, Span(glyphs.warning, .warning)),
        ]
        return sections.filter { !$0.1.isEmpty }.flatMap { title, sentences, mark in
            [StyledLine(), StyledLine(state.say(title), .label)]
                + sentences.flatMap { sentence in
                    TextWrap.rows(state.say(sentence), width: width - 2).enumerated().map { index, row in
                        index == 0 ? StyledLine([mark, Span(" " + row)]) : StyledLine(row).indented(2)
                    }
                }
        }
    }

    private static func bullet(
        _ text: LocalizedText, _ style: Frame.Style, _ state: WizardState, width: Int
    ) -> [StyledLine] {
        TextWrap.lines(state.environment.glyphs.open + " " + state.say(text), style, width: width, hanging: 2)
    }
}
