/// Draws lines into parts of a frame; nothing it draws leaves its part.
struct Canvas {
    /// What was drawn so far.
    private(set) var frame: Frame
    let glyphs: GlyphSet

    init(size: Frame.Size, glyphs: GlyphSet) {
        frame = Frame(size: size)
        self.glyphs = glyphs
    }

    /// The whole frame.
    var bounds: Rectangle {
        Rectangle(column: 0, row: 0, columns: frame.size.columns, rows: frame.size.rows)
    }

    /// Draws `lines` from the top of `part`; what does not fit is not drawn.
    mutating func draw(_ lines: [StyledLine], in part: Rectangle) {
        for (offset, line) in lines.prefix(part.rows).enumerated() {
            draw(line, row: part.row + offset, in: part)
        }
    }

    /// Fills `part` with `character`.
    mutating func fill(_ part: Rectangle, with character: Character = " ", style: Frame.Style = .text) {
        for row in part.row..<(part.row + part.rows) {
            for column in part.column..<(part.column + part.columns) {
                put(character, style, column: column, row: row)
            }
        }
    }

    private mutating func draw(_ line: StyledLine, row: Int, in part: Rectangle) {
        var column = part.column
        let end = part.column + part.columns
        if let cursor = line.cursor, cursor < part.columns {
            frame.cursor = Frame.Position(column: part.column + cursor, row: row)
        }
        for span in line.spans {
            for character in span.text {
                let shown = glyphs.cell(character.drawable)
                guard column + shown.columns <= end else { return }
                put(shown, span.style, column: column, row: row)
                column += shown.columns
            }
        }
    }

    private mutating func put(_ character: Character, _ style: Frame.Style, column: Int, row: Int) {
        guard row >= 0, row < frame.size.rows, column >= 0, column < frame.size.columns else { return }
        frame.cells[row][column] = Frame.Cell(character, style)
        if character.columns == 2, column + 1 < frame.size.columns {
            frame.cells[row][column + 1] = Frame.Cell(nil, style)
        }
    }
}
