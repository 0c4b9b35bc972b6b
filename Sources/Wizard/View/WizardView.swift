/// Lays the wizard's state out as a frame.
public enum WizardView {
    /// The smallest window in which the wizard can be used.
    static let smallest = Frame.Size(columns: 40, rows: 10)

    /// The frame of `state` at `size`.
    public static func frame(_ state: WizardState, _ size: Frame.Size) -> Frame {
        var canvas = Canvas(size: size, glyphs: state.environment.glyphs)
        var area = canvas.bounds
        guard size.columns >= smallest.columns, size.rows >= smallest.rows else {
            let notice = state.say(StepText.tooSmall(columns: size.columns, rows: size.rows))
            canvas.draw(TextWrap.lines(notice, .warning, width: size.columns), in: area)
            return canvas.frame
        }
        drawHead(of: state, on: &canvas, in: &area)
        drawFoot(of: state, on: &canvas, in: &area)
        drawBody(of: state, on: &canvas, in: area)
        return canvas.frame
    }

    private static func drawHead(of state: WizardState, on canvas: inout Canvas, in area: inout Rectangle) {
        let header = area.takeTop(1)
        canvas.fill(header, style: .header)
        canvas.draw([HeaderView.line(state, width: header.columns)], in: header)
        canvas.draw([StepsView.line(state, width: area.columns - 2)], in: area.takeTop(1).inset(1))
        canvas.fill(area.takeTop(1), with: state.environment.glyphs.horizontal, style: .dim)
    }

    private static func drawFoot(of state: WizardState, on canvas: inout Canvas, in area: inout Rectangle) {
        let help = HelpLineView.lines(state, width: area.columns - 2, rows: area.rows >= 15 ? 2 : 1)
        canvas.draw(help, in: area.takeBottom(help.count).inset(1))
        let message = MessageView.lines(state, width: area.columns - 2)
        let shown = message.prefix(max(1, area.rows / 4))
        canvas.draw(Array(shown), in: area.takeBottom(max(1, shown.count)).inset(1))
    }

    private static func drawBody(of state: WizardState, on canvas: inout Canvas, in area: Rectangle) {
        if let overlay = state.overlay {
            OverlayView.draw(overlay, of: state, on: &canvas, in: area)
            return
        }
        switch state.screen {
        case .policies: PoliciesView.draw(state, on: &canvas, in: area)
        case .test: TestView.draw(state, on: &canvas, in: area)
        case .handover: HandOverView.draw(state, on: &canvas, in: area)
        default: FormView.draw(state, on: &canvas, in: area)
        }
    }
}
