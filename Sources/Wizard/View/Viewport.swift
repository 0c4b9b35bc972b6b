/// A window on more lines than fit.
enum Viewport {
    /// `rows` of `lines` from `offset` on, as far as there are lines; marks above and below say that there
    /// are more.
    static func window(_ lines: [StyledLine], offset: Int, rows: Int) -> ArraySlice<StyledLine> {
        let start = min(max(0, offset), max(0, lines.count - rows))
        return lines[start..<min(lines.count, start + max(0, rows))]
    }

    /// The rows that hold `range` whole, where it fits, or its beginning.
    static func window(_ lines: [StyledLine], holding range: Range<Int>, rows: Int) -> ArraySlice<StyledLine>
    {
        let last = max(0, range.upperBound - rows)
        return window(lines, offset: min(last, range.lowerBound), rows: rows)
    }
}
