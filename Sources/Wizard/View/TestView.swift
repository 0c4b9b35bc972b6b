import Documents
import Onboarding

/// The test: each rung as it runs, and what the marked one means.
enum TestView {
    static func draw(_ state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        var area = area.inset(1)
        // In a low window the rungs and their causes matter more than the title.
        let head =
            area.rows < 12
            ? Array(head(state, width: area.columns).dropFirst().dropLast())
            : head(state, width: area.columns)
        canvas.draw(head, in: area.takeTop(head.count))
        let rungs = rungs(state, width: area.columns)
        let details = RungDetailView.lines(state, width: area.columns)
        let detailArea = area.takeBottom(
            min(details.count, area.rows - min(rungs.count, max(1, area.rows / 3))))
        canvas.draw(Viewport(details, offset: state.test.detailOffset, rows: detailArea.rows), in: detailArea)
        let marked = state.test.marked ?? max(0, rungs.count - 1)
        canvas.draw(Viewport(rungs, holding: marked..<(marked + 1), rows: area.rows), in: area)
    }

    private static func head(_ state: WizardState, width: Int) -> [StyledLine] {
        var lines = TextWrap.lines(
            state.say(state.currentScreen?.title ?? LocalizedText("")), .title, width: width)
        lines += TextWrap.lines(state.say(outcome(state).text), outcome(state).style, width: width)
        return lines + [StyledLine()]
    }

    /// One sentence on the whole: who tests, or what it came to.
    private static func outcome(_ state: WizardState) -> Message {
        if let missing = state.missingForTest {
            return Message(TestText.missing(state.label(of: missing)), .warning)
        }
        guard let report = state.test.report else {
            return Message(state.test.isRunning ? TestText.running : TestText.introduction, .dim)
        }
        let verdict = TestText.outcome(report)
        let text = LocalizedText(
            en: "\(verdict.en) \(report.tester.en)", fr: "\(verdict.fr) \(report.tester.fr)")
        let stale = state.testedReport == nil ? TestText.answersChanged : LocalizedText("")
        return Message(
            LocalizedText(en: "\(text.en) \(stale.en)", fr: "\(text.fr) \(stale.fr)"), style(report.verdict))
    }

    private static func rungs(_ state: WizardState, width: Int) -> [StyledLine] {
        state.test.lines.enumerated().map { index, line in
            rung(line, isMarked: index == state.test.marked, state, width: width)
        }
    }

    private static func rung(
        _ line: TestState.Line, isMarked: Bool, _ state: WizardState, width: Int
    ) -> StyledLine {
        let glyphs = state.environment.glyphs
        let nameWidth = min(34, width / 2)
        let name = state.say(RungText.name(line.rung)).truncated(
            toColumns: nameWidth - 1, ellipsis: glyphs.ellipsis)
        var spans = [
            Span(isMarked ? glyphs.current : " ", .focus), mark(line, state), Span(" "),
            Span(name.padded(toColumns: nameWidth), isMarked ? .focus : .text),
        ]
        guard let result = line.result else {
            let text = line.countdown.map(TestText.waiting) ?? TestText.progress(line.progress)
            let room = max(0, width - StyledLine(spans).columns)
            spans.append(
                Span(
                    state.say(text).truncated(toColumns: room, ellipsis: glyphs.ellipsis),
                    line.countdown == nil ? .dim : .warning))
            return StyledLine(spans)
        }
        spans.append(Span(TestText.seconds(result), .dim))
        let room = max(0, width - StyledLine(spans).columns - 2)
        let note = state.say(TestText.observed(result)).truncated(toColumns: room, ellipsis: glyphs.ellipsis)
        return StyledLine(spans + [Span("  " + note, result.verdict == .failed ? .bad : .dim)])
    }

    private static func mark(_ line: TestState.Line, _ state: WizardState) -> Span {
        let glyphs = state.environment.glyphs
        guard let result = line.result else {
            return state.test.isRunning ? Span(glyphs.current, .title) : Span(glyphs.skipped, .dim)
        }
        return switch result.verdict {
        case .passed: Span(glyphs.good, .good)
        case .failed: Span(glyphs.bad, .bad)
        case .unknown: Span(glyphs.unknown, .warning)
        case .notRun: Span(glyphs.skipped, .dim)
        }
    }

    private static func style(_ verdict: Verdict) -> Frame.Style {
        switch verdict {
        case .passed: .good
        case .failed: .bad
        case .unknown: .warning
        case .notRun: .dim
        }
    }
}
