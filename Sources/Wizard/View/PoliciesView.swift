import Documents
import Onboarding

/// The policies to create: full width and without a border, so that selecting them copies clean text.
enum PoliciesView {
    static func draw(_ state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        var area = area
        let narrow = area.columns - 2
        canvas.draw([tabs(state, width: narrow)], in: area.takeTop(1).inset(1))
        let task = RoleTaskView.lines(state, width: narrow)
        let taskArea = area.takeBottom(min(task.lines.count, max(0, area.rows - 3)))
        canvas.draw(Viewport(task.lines, holding: task.focused, rows: taskArea.rows), in: taskArea.inset(1))
        let lines = content(state, width: area.columns)
        let rows = max(0, area.rows - 1)
        let shown = Viewport(lines, offset: state.policies.offset, rows: rows).shown(rows: rows)
        canvas.draw(Array(shown), in: area.takeTop(area.rows - 1))
        canvas.draw([more(shown, of: lines, state)], in: area.inset(1))
    }

    /// The tabs, and at the right how closely the policies follow the document.
    private static func tabs(_ state: WizardState, width: Int) -> StyledLine {
        guard let plan = state.plan else { return StyledLine() }
        let isJSON = state.policies.form == .json
        var titles =
            isJSON
            ? plan.policies.map { state.say(PoliciesText.tab($0.kind)) }
            : [state.say(PoliciesText.form(state.policies.form))]
        if isJSON, !plan.corrections.isEmpty {
            titles.append(state.say(PoliciesText.corrections(plan.corrections.count)))
        }
        let open = isJSON ? state.policies.tab : 0
        var spans = titles.enumerated().flatMap { index, title in
            index == open ? [Span("[\(title)]", .title), Span(" ")] : [Span(" \(title) ", .dim), Span(" ")]
        }
        let forms = RenderingForm.allCases
        if !isJSON, let index = forms.firstIndex(of: state.policies.form) {
            spans.append(Span("\(index + 1)/\(forms.count)", .dim))
        }
        let tabs = StyledLine(spans)
        if tabs.columns > width {
            let place = " \(open + 1)/\(titles.count)"
            return StyledLine([Span("[\(titles[open])]", .title), Span(place, .dim)])
        }
        guard !isJSON || state.openPolicy != nil, state.hasModes else { return tabs }
        let mode = state.say(
            state.policies.followsDocument ? PoliciesText.documented : PoliciesText.leastPrivilege)
        let gap = width - tabs.columns - mode.columns
        return gap < 1 ? tabs : StyledLine(spans + [Span(String(repeating: " ", count: gap) + mode, .dim)])
    }

    /// Every row of the open tab.
    static func content(_ state: WizardState, width: Int) -> [StyledLine] {
        if state.policies.form != .json { return rendering(state, width: width) }
        guard let policy = state.openPolicy else { return corrections(state, width: width) }
        let json = policy.document.rendered().split(separator: "\n").flatMap { line in
            StyledLine(PreviewPane.spans(Preview.Line(text: String(line)))).broken(toColumns: width)
        }
        let notes = policy.notes.flatMap { note in
            TextWrap.lines(state.say(note), .dim, width: width - 2).map { $0.indented(1) }
        }
        return json + (notes.isEmpty ? [] : [StyledLine()] + notes)
    }

    /// The whole of it in another form, or why there is none yet.
    private static func rendering(_ state: WizardState, width: Int) -> [StyledLine] {
        switch state.rendering {
        case .success(let text):
            text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().flatMap { line in
                let line = state.environment.glyphs.text(String(line))
                // A step is read; all else is copied, and must not change.
                return state.policies.form == .steps && line.first?.isNumber == true
                    ? TextWrap.lines(line, .text, width: width, hanging: 3)
                    : StyledLine(line).broken(toColumns: width)
            }
        case .failure(let failure):
            TextWrap.lines(state.say(failure.message), .warning, width: width - 2).map { $0.indented(1) }
        }
    }

    private static func corrections(_ state: WizardState, width: Int) -> [StyledLine] {
        let said = state.say(PoliciesText.documentSays)
        return (state.plan?.corrections ?? []).flatMap { correction in
            [StyledLine([Span(" " + said + " ", .dim)])]
                + TextWrap.lines(correction.documentLine, .bad, width: width - 4).map { $0.indented(3) }
                + TextWrap.lines(state.say(correction.explanation), .text, width: width - 4)
                .map { $0.indented(3) } + [StyledLine()]
        }
    }

    /// How much there is above and below.
    private static func more(
        _ shown: ArraySlice<StyledLine>, of lines: [StyledLine], _ state: WizardState
    ) -> StyledLine {
        let glyphs = state.environment.glyphs
        let above = shown.startIndex
        let below = lines.count - shown.endIndex
        var parts: [String] = []
        if above > 0 { parts.append("\(glyphs.above) \(above)") }
        if below > 0 { parts.append("\(glyphs.below) \(below)") }
        return StyledLine(
            parts.isEmpty ? "" : parts.joined(separator: "  ") + " " + state.say(PoliciesText.moreLines), .dim
        )
    }
}
