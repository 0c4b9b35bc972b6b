import Wizard

/// Neighbouring cells of one style, written with one call.
struct TextRun: Hashable {
    let column: Int
    var text: String
    let style: Frame.Style

    /// The runs of a row, without the blanks that an erased row has anyway.
    ///
    /// A character beyond ASCII ends its run: should the C library think it wider or narrower than the frame does,
    /// what follows still stands in its own column.
    static func runs(of cells: ArraySlice<Frame.Cell>, encoding: TextEncoding) -> [TextRun] {
        var runs: [TextRun] = []
        var open: TextRun?
        for (column, cell) in cells.enumerated() {
            guard let shown = visible(cell.character, encoding) else { continue }
            if shown.isASCII, var run = open, run.style == cell.style {
                run.text.append(shown)
                open = run
                continue
            }
            if let run = open { runs.append(run) }
            let run = TextRun(column: column, text: String(shown), style: cell.style)
            if shown.isASCII {
                open = run
            } else {
                runs.append(run)
                open = nil
            }
        }
        if let run = open { runs.append(run) }
        return runs.filter { $0.style != .text || $0.text.contains { $0 != " " } }
    }

    /// The character as this terminal may get it; nil for the second column of a wide one.
    private static func visible(_ character: Character?, _ encoding: TextEncoding) -> Character? {
        guard let character else { return encoding == .utf8 ? nil : "?" }
        // Texts are cleaned where they come in; a control character that got here all the same must not be obeyed.
        if character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "?"
        }
        return encoding == .utf8 ? character : ASCIIFallback.character(for: character)
    }
}
