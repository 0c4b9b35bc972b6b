/// The first line: where the person is, and whose AWS this is.
enum HeaderView {
    static func line(_ state: WizardState, width: Int) -> StyledLine {
        let glyphs = state.environment.glyphs
        let place = place(state, width: width)
        let room = max(0, width - place.reduce(0) { $0 + $1.text.columns } - 3)
        let title = title(state, width: room).truncated(toColumns: room, ellipsis: glyphs.ellipsis)
        return StyledLine(
            [Span(" " + title.padded(toColumns: room) + " ", .header)] + place + [Span(" ", .header)])
    }

    /// As much of step, platform and method as fits whole, and the program's name where there is room for it.
    private static func title(_ state: WizardState, width: Int) -> String {
        let steps = state.steps
        let number = (steps.firstIndex { $0.id == state.screen } ?? 0) + 1
        var parts = [state.say(StepText.position(number, of: steps.count))]
        if state.screen != .platform, let platform = state.platform {
            parts.append(state.say(platform.name))
            if state.screen != .method, let method = state.method { parts.append(state.say(method.label)) }
        }
        let separator = state.environment.glyphs.separator
        let fitting = parts.indices.reversed().map { Array(parts[...$0]) }
        return ([["s3-onboard"] + parts] + fitting).map { $0.joined(separator: separator) }
            .first { $0.columns <= width } ?? parts[0]
    }

    /// Whose AWS answers: it must be plain on every screen that it is not the real one.
    private static func place(_ state: WizardState, width: Int) -> [Span] {
        let environment = state.environment
        var spans: [Span] = []
        if environment.sandbox != nil {
            spans.append(Span(StepText.sandbox, .warning))
        } else if environment.endpoint != nil {
            spans.append(Span(state.say(StepText.notAWS), .bad))
        } else if let source = environment.credentialSource ?? environment.profile.map(StepText.profile) {
            let name = state.say(source).truncated(
                toColumns: width / 2, ellipsis: environment.glyphs.ellipsis)
            spans.append(Span(name, .header))
        }
        if let endpoint = environment.endpoint { spans.append(Span(" " + endpoint, .header)) }
        return spans
    }
}
