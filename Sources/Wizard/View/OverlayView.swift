import Documents

/// A question or an explanation, in place of the screen.
enum OverlayView {
    static func draw(
        _ overlay: Overlay, of state: WizardState, on canvas: inout Canvas, in area: Rectangle
    ) {
        var area = area.inset(1)
        let options = OverlayOption.of(overlay, in: state)
        let lines = content(overlay, of: state, width: area.columns)
        let optionLines = options.enumerated().map { index, option in
            let mark = index == overlay.marked ? state.environment.glyphs.current : " "
            return StyledLine(
                "\(mark) \(state.say(option.label))", index == overlay.marked ? .focus : .text)
        }
        let textArea = area.takeTop(min(lines.count, max(0, area.rows - optionLines.count)))
        canvas.draw(Viewport(lines, offset: overlay.offset, rows: textArea.rows), in: textArea)
        let marked = overlay.marked..<(overlay.marked + 1)
        canvas.draw(Viewport(optionLines, holding: marked, rows: area.rows), in: area)
    }

    private static func content(_ overlay: Overlay, of state: WizardState, width: Int) -> [StyledLine] {
        switch overlay.kind {
        case .help: return HelpView.lines(state, width: width)
        case .quit:
            let body = state.environment.keepsDrafts ? OverlayText.quitBody : OverlayText.sandboxQuitBody
            return page(OverlayText.quitTitle, body, .text, state, width)
        case .unsaved(let reason): return page(OverlayText.unsavedTitle, reason, .bad, state, width)
        case .roleDiffers(let differences, _):
            return TextWrap.lines(state.say(OverlayText.roleDiffersTitle), .title, width: width)
                + [StyledLine()]
                + differences.flatMap { TextWrap.lines(state.say($0), .text, width: width) } + [StyledLine()]
        case .notice(let reason): return page(OverlayText.noticeTitle, reason, .bad, state, width)
        case .jump: return [StyledLine(state.say(OverlayText.jumpTitle), .title), StyledLine()]
        case .leftovers(let leftovers):
            return page(
                OverlayText.leftoversTitle, OverlayText.leftoversBody(leftovers), .text, state, width)
        case .resume(let draft):
            let platform = state.environment.platforms.first { $0.id == draft.setup.platform }
            let body = OverlayText.resumeBody(
                platform: platform?.name[state.environment.language] ?? draft.setup.platform,
                bucket: draft.setup.bucket,
                step: ScreenID(rawValue: draft.screen).map(StepText.name) ?? LocalizedText(draft.screen))
            return page(OverlayText.resumeTitle, body, .text, state, width)
        }
    }

    private static func page(
        _ title: LocalizedText, _ body: LocalizedText, _ style: Frame.Style, _ state: WizardState,
        _ width: Int
    ) -> [StyledLine] {
        TextWrap.lines(state.say(title), .title, width: width) + [StyledLine()]
            + TextWrap.lines(state.say(body), style, width: width) + [StyledLine()]
    }
}
