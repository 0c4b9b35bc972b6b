import CNCurses
import Wizard

/// Hands a frame to ncurses, which sends only what differs from the last one.
@MainActor
struct FramePainter {
    private let attributes: [Frame.Style: UInt32]
    private let encoding: TextEncoding
    /// The rows as ncurses has them: most keys change few, and the others need not be handed over again.
    private var painted: [[Frame.Cell]] = []

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
    mutating func paint(_ frame: Frame, on size: Frame.Size) {
        for row in 0..<size.rows {
            let cells = row < frame.cells.count ? frame.cells[row] : []
            if row < painted.count, painted[row] == cells { continue }
            ncurses_clear_row(Int32(row))
            for run in TextRun.runs(of: cells.prefix(size.columns), encoding: encoding) {
                put(run, row: row)
            }
        }
        painted = frame.cells
        if let cursor = frame.cursor, cursor.row < size.rows, cursor.column < size.columns {
            ncurses_show(Int32(cursor.row), Int32(cursor.column))
        } else {
            ncurses_show(-1, -1)
        }
    }

    /// ncurses' screen has another size: nothing on it is as it was painted.
    mutating func forget() {
        painted = []
    }

    private func put(_ run: TextRun, row: Int) {
        run.bytes.withUnsafeBytes { bytes in
            ncurses_put(
                Int32(row), Int32(run.column), bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(bytes.count), attributes[run.style] ?? ncurses_normal)
        }
    }
}
