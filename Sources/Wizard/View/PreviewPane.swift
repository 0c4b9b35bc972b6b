/// The policy as the answers make it, with what the last key changed and what is still blank.
enum PreviewPane {
    static func draw(_ state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        guard let title = state.preview.title else { return }
        var area = area
        canvas.draw(TextWrap.lines(state.say(title), .label, width: area.columns), in: area.takeTop(1))
        let rows = state.preview.lines.map { line in
            StyledLine(spans(line)).broken(toColumns: area.columns)
        }
        let first = state.preview.firstChange ?? 0
        let start = rows[..<first].reduce(0) { $0 + $1.count }
        let changed = start..<(start + (rows.indices.contains(first) ? rows[first].count : 0))
        let lines = rows.flatMap { $0 }
        canvas.draw(Viewport(lines, holding: changed, rows: area.rows), in: area)
    }

    /// One line of a policy: text, what changed, and blanks such as `‹bucket›`.
    static func spans(_ line: Preview.Line) -> [Span] {
        let changed = line.changed ?? 0..<0
        var spans: [Span] = []
        var inBlank = false
        for (index, character) in line.text.enumerated() {
            if character == "‹" { inBlank = true }
            let style: Frame.Style = inBlank ? .blank : changed.contains(index) ? .changed : .text
            if let last = spans.indices.last, spans[last].style == style {
                spans[last].text.append(character)
            } else {
                spans.append(Span(String(character), style))
            }
            if character == "›" { inBlank = false }
        }
        return spans
    }
}
