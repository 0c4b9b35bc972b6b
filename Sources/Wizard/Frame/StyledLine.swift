/// A piece of text of one style.
struct Span: Hashable, Sendable {
    var text: String
    var style: Frame.Style

    init(_ text: String, _ style: Frame.Style = .text) {
        self.text = text
        self.style = style
    }
}

/// One row to be: pieces of text, and where the cursor stands in it.
struct StyledLine: Hashable, Sendable {
    var spans: [Span]
    /// The cursor's column; nil when it is elsewhere.
    var cursor: Int?

    init(_ spans: [Span] = [], cursor: Int? = nil) {
        self.spans = spans
        self.cursor = cursor
    }

    init(_ text: String, _ style: Frame.Style = .text) {
        self.init([Span(text, style)])
    }

    /// The row without its styles.
    var text: String { spans.map(\.text).joined() }

    /// How many columns it takes.
    var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

    /// The same row, `columns` further to the right.
    func indented(_ columns: Int) -> StyledLine {
        StyledLine(
            [Span(String(repeating: " ", count: columns))] + spans, cursor: cursor.map { $0 + columns })
    }

    /// The row cut into rows of at most `width` columns, wherever that falls: what is copied from the screen
    /// then holds every character and nothing else.
    func broken(toColumns width: Int) -> [StyledLine] {
        guard columns > width, width > 1 else { return [self] }
        var rows: [StyledLine] = []
        var row = StyledLine()
        var used = 0
        for span in spans {
            var piece = ""
            for character in span.text {
                if used + character.columns > width {
                    row.spans.append(Span(piece, span.style))
                    rows.append(row)
                    (row, piece, used) = (StyledLine(), "", 0)
                }
                piece.append(character)
                used += character.columns
            }
            row.spans.append(Span(piece, span.style))
        }
        return rows + [row]
    }
}
