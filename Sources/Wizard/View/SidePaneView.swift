/// What stands beside a form.
enum SidePaneView {
    static func draw(
        _ pane: Screen.SidePane, of state: WizardState, on canvas: inout Canvas, in area: Rectangle
    ) {
        switch pane {
        case .none: break
        case .facts: canvas.draw(FactsPane.lines(state, width: area.columns), in: area)
        case .permissions, .trust: PreviewPane.draw(state, on: &canvas, in: area)
        }
    }
}
