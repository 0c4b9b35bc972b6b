/// Breaks text into rows.
enum TextWrap {
    /// `text` in rows of at most `width` columns, broken at spaces, and inside a word only where the word
    /// alone is too wide. Line feeds are kept.
    static func rows(_ text: String, width: Int) -> [String] {
        guard width > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            paragraphRows(String(paragraph), width: width)
        }
    }

    /// The same as styled lines, every row after the first indented by `hanging` columns.
    static func lines(_ text: String, _ style: Frame.Style, width: Int, hanging: Int = 0) -> [StyledLine] {
        rows(text, width: max(1, width - hanging)).enumerated().map { index, row in
            let line = StyledLine(row, style)
            return index == 0 ? line : line.indented(hanging)
        }
    }

    private static func paragraphRows(_ paragraph: String, width: Int) -> [String] {
        var rows: [String] = []
        var row = ""
        for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
            for piece in pieces(String(word), width: width) {
                if row.isEmpty {
                    row = piece
                } else if row.columns + 1 + piece.columns <= width {
                    row += " " + piece
                } else {
                    rows.append(row)
                    row = piece
                }
            }
        }
        return rows + [row]
    }

    private static func pieces(_ word: String, width: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(word)
        while String(rest).columns > width {
            var piece = String(rest).clipped(toColumns: width)
            // A character wider than the whole width goes alone: dropping it would lose it.
            if piece.isEmpty { piece = String(rest.prefix(1)) }
            pieces.append(piece)
            rest = rest.dropFirst(piece.count)
        }
        if !rest.isEmpty { pieces.append(String(rest)) }
        return pieces
    }
}
