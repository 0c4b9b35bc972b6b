/// The second line: every step, what is done and what is to come.
enum StepsView {
    static func line(_ state: WizardState, width: Int) -> StyledLine {
        let steps = state.steps.map { $0.id }
        let current = steps.firstIndex(of: state.screen) ?? 0
        for gap in ["  ", " "] {
            var spans: [Span] = []
            for (index, step) in steps.enumerated() {
                if index > 0 { spans.append(Span(gap)) }
                spans.append(span(of: step, named: true, index: index, current: current, state))
            }
            let line = StyledLine(spans)
            if line.columns <= width { return line }
        }
        let marks = steps.enumerated().map { index, step in
            span(of: step, named: index == current, index: index, current: current, state)
        }
        return StyledLine(marks.flatMap { [$0, Span(" ")] })
    }

    private static func span(
        of step: ScreenID, named: Bool, index: Int, current: Int, _ state: WizardState
    ) -> Span {
        let glyphs = state.environment.glyphs
        let name = named ? " " + state.say(StepText.name(of: step)) : ""
        if index == current { return Span(glyphs.current + name, .title) }
        if index < current { return Span(glyphs.good + name, .good) }
        return Span(glyphs.open + name, .dim)
    }
}
