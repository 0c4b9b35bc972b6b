/// A screen of fields, with a pane beside it where the window is wide enough.
enum FormView {
    // The form is a little wider than its pane: at 80 columns a UUID and the cursor behind it fit.

    /// From here on there is room for a pane beside the form.
    private static let widthForPane = 76

    static func draw(_ state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        guard let screen = state.currentScreen else { return }
        var form = area
        if area.columns >= widthForPane, screen.sidePane != .none {
            drawPane(screen.sidePane, of: state, on: &canvas, in: form.takeRight(area.columns / 2 - 1))
        }
        let isAlone = form.columns == area.columns
        form = form.inset(1)
        let (lines, focused) = content(screen, of: state, in: form)
        if isAlone, screen.sidePane == .permissions || screen.sidePane == .trust {
            drawStrip(screen.sidePane, of: state, on: &canvas, below: lines.count, in: &form)
        }
        canvas.draw(Viewport(lines, holding: focused, rows: form.rows), in: form)
    }

    /// The form's rows with the words above the fields, unless rows are scarce: then the fields matter more.
    private static func content(
        _ screen: Screen, of state: WizardState, in form: Rectangle
    ) -> (lines: [StyledLine], focused: Range<Int>) {
        let introduced = content(screen, introduced: true, of: state, width: form.columns)
        var rows = introduced.lines.count
        // An empty field is the tallest, for its hints. It decides, so that typing never moves the form.
        if let field = state.focusedField, field.kind == .text {
            var emptied = state
            emptied.answers.set(field.key, TextInput())
            rows += FieldView.lines(field, emptied, width: form.columns).count - introduced.focused.count
        }
        return rows <= form.rows
            ? introduced : content(screen, introduced: false, of: state, width: form.columns)
    }

    /// The pane at the right, behind a line.
    private static func drawPane(
        _ pane: Screen.SidePane, of state: WizardState, on canvas: inout Canvas, in area: Rectangle
    ) {
        let bar = StyledLine(state.environment.glyphs.vertical, .dim)
        canvas.draw(Array(repeating: bar, count: area.rows), in: area)
        var inside = area
        inside = inside.takeRight(area.columns - 2)
        SidePaneView.draw(pane, of: state, on: &canvas, in: inside)
    }

    /// In a narrow window the preview gets what rows the form leaves.
    private static func drawStrip(
        _ pane: Screen.SidePane, of state: WizardState, on canvas: inout Canvas, below lines: Int,
        in form: inout Rectangle
    ) {
        let spare = form.rows - lines - 1
        guard spare >= 3 else { return }
        SidePaneView.draw(pane, of: state, on: &canvas, in: form.takeBottom(min(spare, 8)))
    }

    /// The form's rows, and which of them belong to the field that has the focus.
    private static func content(
        _ screen: Screen, introduced: Bool, of state: WizardState, width: Int
    ) -> (lines: [StyledLine], focused: Range<Int>) {
        var lines = TextWrap.lines(state.say(screen.title), .title, width: width)
        if introduced { lines += TextWrap.lines(state.say(screen.introduction), .dim, width: width) }
        lines.append(StyledLine())
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
