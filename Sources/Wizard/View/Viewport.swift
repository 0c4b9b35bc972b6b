/// A window on more lines than fit.
struct Viewport {
    let lines: [StyledLine]
    /// The first line that is shown.
    let offset: Int

    /// Shows `lines` from `offset` on, as far as there are lines.
    init(_ lines: [StyledLine], offset: Int, rows: Int) {
        self.lines = lines
        self.offset = min(max(0, offset), max(0, lines.count - rows))
    }

    /// Shows the rows that hold `range` whole, where it fits, or its beginning.
    init(_ lines: [StyledLine], holding range: Range<Int>, rows: Int) {
        self.init(lines, offset: min(max(0, range.upperBound - rows), range.lowerBound), rows: rows)
    }

    /// The lines that are shown in `rows` rows.
    func shown(rows: Int) -> ArraySlice<StyledLine> {
        lines[offset..<min(lines.count, offset + max(0, rows))]
    }
}

extension Canvas {
    /// Draws what `viewport` shows, with marks at the right edge where there is more above or below.
    mutating func draw(_ viewport: Viewport, in part: Rectangle) {
        let shown = viewport.shown(rows: part.rows)
        draw(Array(shown), in: part)
        guard part.rows > 0 else { return }
        var edge = part
        edge = edge.takeRight(1)
        let glyphs = glyphs
        if shown.startIndex > 0 { draw([StyledLine(glyphs.above, .key)], in: edge) }
        if shown.endIndex < viewport.lines.count {
            draw([StyledLine(glyphs.below, .key)], in: edge.takeBottom(1))
        }
    }
}
