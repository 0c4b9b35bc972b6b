/// The line that is being edited, and the marks under its wrong characters.
enum InputView {
    static func lines(_ field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        field.kind == .secret ? [secret(field, state, width: width)] : text(field, state, width: width)
    }

    /// A secret's mask: always as wide, so that not even the length is told.
    static func mask(_ state: WizardState) -> String {
        String(repeating: state.environment.glyphs.mask, count: 12)
    }

    private static func secret(_ field: ScreenField, _ state: WizardState, width: Int) -> StyledLine {
        let shown = state.answers.secret(field.key).isEmpty ? "" : mask(state)
        let room = max(1, width - 2)
        return StyledLine(
            [Span("["), Span(shown.padded(toColumns: room), .focus), Span("]")], cursor: 1 + shown.columns)
    }

    private static func text(_ field: ScreenField, _ state: WizardState, width: Int) -> [StyledLine] {
        let input = state.input(field.key)
        let room = max(1, width - 2)
        let window = Window(input, room: room)
        let wrong = state.finding(field)?.range.map { characters(of: input, scalars: $0) } ?? 0..<0
        let style: Frame.Style = state.answers.wasLeft(field.key) ? .bad : .warning
        var spans = [Span(window.hidesBefore ? "<" : "[", .dim)]
        var marks = " "
        for index in window.shown {
            let character = input.characters[index]
            spans.append(Span(String(character), wrong.contains(index) ? style : .focus))
            let mark = wrong.contains(index) ? state.environment.glyphs.underline : " "
            marks += String(repeating: mark, count: character.columns)
        }
        let used = input.characters[window.shown].reduce(0) { $0 + $1.columns }
        spans.append(Span(String(repeating: " ", count: max(0, room - used)), .focus))
        spans.append(Span(window.hidesAfter ? ">" : "]", .dim))
        let line = StyledLine(merged(spans), cursor: 1 + window.cursorColumn)
        // The row of marks is always there: a form that jumps while somebody types is hard to read.
        return [line, StyledLine(marks, style)]
    }

    /// Findings count Unicode scalars; the line shows characters, each of one scalar or more.
    private static func characters(of input: TextInput, scalars range: Range<Int>) -> Range<Int> {
        var seen = 0
        var first: Int?
        for (index, character) in input.characters.enumerated() {
            if seen >= range.upperBound { return (first ?? index)..<index }
            seen += character.unicodeScalars.count
            if first == nil, seen > range.lowerBound { first = index }
        }
        let end = input.characters.count
        return (first ?? end)..<end
    }

    private static func merged(_ spans: [Span]) -> [Span] {
        spans.reduce(into: []) { merged, span in
            if let last = merged.indices.last, merged[last].style == span.style {
                merged[last].text += span.text
            } else {
                merged.append(span)
            }
        }
    }

    /// The part of a long line that is shown: it moves in half widths, so that the cursor seldom moves it.
    private struct Window {
        let shown: Range<Int>
        let cursorColumn: Int
        let hidesBefore: Bool
        let hidesAfter: Bool

        init(_ input: TextInput, room: Int) {
            let widths = input.characters.map(\.columns)
            let half = max(1, room / 2)
            let before = widths[..<input.cursor].reduce(0, +)
            let hiddenColumns = before < room ? 0 : ((before - room) / half + 1) * half
            var start = 0
            var skipped = 0
            while skipped < hiddenColumns, start < input.cursor {
                skipped += widths[start]
                start += 1
            }
            var end = start
            var used = 0
            while end < widths.count, used + widths[end] <= room {
                used += widths[end]
                end += 1
            }
            shown = start..<end
            cursorColumn = before - skipped
            hidesBefore = start > 0
            hidesAfter = end < widths.count
        }
    }
}
