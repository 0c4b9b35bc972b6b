import CNCurses
import Wizard

/// Hands a frame to ncurses, which sends only what differs from the last one.
@MainActor
struct FramePainter {
    private let attributes: [Frame.Style: UInt32]
    private let encoding: TextEncoding

    /// - Precondition: ncurses has been opened.
    init(encoding: TextEncoding, environment: [String: String]) {
        let palette = Appearance.Palette(count: Int(ncurses_start_colours()), environment: environment)
        var attributes: [Frame.Style: UInt32] = [:]
        for (index, style) in Frame.Style.allCases.enumerated() {
            let appearance = Appearance.of(style, palette)
            var bits = ncurses_normal
            if appearance.bold { bits |= ncurses_bold }
            if appearance.dim { bits |= ncurses_dim }
            if appearance.reverse { bits |= ncurses_reverse }
            if appearance.underline { bits |= ncurses_underline }
            if let colour = appearance.colour {
                let pair = Int16(index + 1)
                ncurses_set_pair(pair, colour)
                bits |= ncurses_pair(pair)
            }
            attributes[style] = bits
        }
        self.attributes = attributes
        self.encoding = encoding
    }

    /// Draws the part of the frame that fits on the screen.
    func paint(_ frame: Frame, on size: Frame.Size) {
        ncurses_erase()
        for (row, cells) in frame.cells.prefix(size.rows).enumerated() {
            for run in TextRun.runs(of: cells.prefix(size.columns), encoding: encoding) {
                var text = run.text
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) { characters in
                        ncurses_put(
                            Int32(row), Int32(run.column), characters.baseAddress, Int32(characters.count),
                            attributes[run.style] ?? ncurses_normal)
                    }
                }
            }
        }
        if let cursor = frame.cursor, cursor.row < size.rows, cursor.column < size.columns {
            ncurses_show(Int32(cursor.row), Int32(cursor.column))
        } else {
            ncurses_show(-1, -1)
        }
    }
}
