/// A screen of fields, with a pane beside it where the window is wide enough.
enum FormView {
    /// From here on there is room for a pane beside the form.
    private static let widthForPane = 76

    static func draw(_ state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        guard let screen = state.currentScreen else { return }
        var form = area
        if area.columns >= widthForPane, screen.sidePane != .none {
            var pane = form.takeRight(area.columns / 2)
            form = form.inset(1)
            let bar = StyledLine(state.environment.glyphs.vertical, .dim)
            canvas.draw(Array(repeating: bar, count: pane.rows), in: pane)
            _ = pane.takeRight(1)
            pane.column += 2
            pane.columns -= 1
            SidePaneView.draw(screen.sidePane, of: state, on: &canvas, in: pane)
            drawForm(screen, of: state, on: &canvas, in: form)
            return
        }
        form = form.inset(1)
        let (lines, focused) = content(screen, of: state, width: form.columns)
        let spare = form.rows - lines.count - 1
        if spare >= 3, screen.sidePane == .permissions || screen.sidePane == .trust {
            let strip = form.takeBottom(min(spare, 8))
            SidePaneView.draw(screen.sidePane, of: state, on: &canvas, in: strip)
        }
        canvas.draw(Viewport(lines, holding: focused, rows: form.rows), in: form)
    }

    private static func drawForm(
        _ screen: Screen, of state: WizardState, on canvas: inout Canvas, in form: Rectangle
    ) {
        let (lines, focused) = content(screen, of: state, width: form.columns)
        canvas.draw(Viewport(lines, holding: focused, rows: form.rows), in: form)
    }

    /// The form's rows, and which of them belong to the field that has the focus.
    private static func content(
        _ screen: Screen, of state: WizardState, width: Int
    ) -> (lines: [StyledLine], focused: Range<Int>) {
        var lines = TextWrap.lines(state.say(screen.title), .title, width: width)
        let introduction = TextWrap.lines(state.say(screen.introduction), .dim, width: width)
        lines += introduction + [StyledLine()]
        var focused = 0..<lines.count
        for field in state.fields {
            let block = FieldView.lines(field, state, width: width)
            if state.focusedField == field {
                if lines.last != StyledLine() { lines.append(StyledLine()) }
                focused = lines.count..<(lines.count + block.count)
            }
            lines += block
        }
        return (lines, focused)
    }
}
