/// The last lines: the keys that do something now.
enum HelpLineView {
    /// The keys in at most `rows` rows; what does not fit is under F1, so F1 always fits.
    static func lines(_ state: WizardState, width: Int, rows: Int) -> [StyledLine] {
        let bindings = LiveBindings.of(state).filter { $0.label != nil && !$0.isMinor }
        var shown = bindings.count
        while shown > 0 {
            let kept = bindings.prefix(shown) + bindings.dropFirst(shown).filter { $0.action == .explain }
            let lines = flow(kept.map { item($0, state) }, width: width)
            if lines.count <= rows { return lines }
            shown -= 1
        }
        return Array(flow(bindings.prefix(1).map { item($0, state) }, width: width).prefix(rows))
    }

    /// A key and what it does.
    static func item(_ binding: Binding, _ state: WizardState) -> StyledLine {
        let language = state.environment.language
        let key = binding.shown.map { $0.name(language) }.joined(separator: "/")
        let glyphs = state.environment.glyphs
        return StyledLine([
            Span(glyphs.text(key), .key), Span(" " + (binding.label.map(state.say) ?? ""), .dim),
        ])
    }

    private static func flow(_ items: [StyledLine], width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        var line = StyledLine()
        for item in items {
            if !line.spans.isEmpty, line.columns + 2 + item.columns > width {
                lines.append(line)
                line = StyledLine()
            }
            if !line.spans.isEmpty { line.spans.append(Span("  ")) }
            line.spans += item.spans
        }
        return lines + [line]
    }
}
