import Documents

/// F1: what the field means, where that is written, and every key that does something.
enum HelpView {
    static func lines(_ state: WizardState, width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        if let field = state.focusedField {
            lines += TextWrap.lines(state.say(field.label), .title, width: width) + [StyledLine()]
            lines += TextWrap.lines(state.say(field.help), .text, width: width) + [StyledLine()]
            lines += source(of: field, state, width: width)
        } else if let screen = state.currentScreen {
            lines += TextWrap.lines(state.say(screen.title), .title, width: width) + [StyledLine()]
            let help = screen.help ?? screen.introduction
            lines += TextWrap.lines(state.say(help), .text, width: width) + [StyledLine()]
        }
        return lines + keys(state)
    }

    private static func source(of field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        if let example = field.example {
            lines += TextWrap.lines("\(state.say(OverlayText.example)): \(example)", .dim, width: width)
        }
        if let source = field.source {
            lines += TextWrap.lines("\(state.say(OverlayText.source)): \(source.title)", .dim, width: width)
            // Unbroken by words, so that the address can be selected and opened.
            lines += StyledLine(source.url, .dim).broken(toColumns: width)
        }
        return lines.isEmpty ? [] : lines + [StyledLine()]
    }

    /// The keys of the screen below the help, not those of the help itself.
    private static func keys(_ state: WizardState) -> [StyledLine] {
        var below = state
        below.overlay = nil
        let bindings = LiveBindings.of(below).filter { $0.label != nil }
        return [StyledLine(state.say(OverlayText.keysTitle), .label)]
            + bindings.map { binding in
                let names = binding.keys.map { $0.name(state.environment.language) }
                let keys = state.environment.glyphs.text(names.joined(separator: ", "))
                return StyledLine([
                    Span(keys.padded(toColumns: 16), .key), Span(binding.label.map(state.say) ?? ""),
                ])
            }
    }
}
