import Wizard

/// Neighbouring cells of one style, written with one call.
struct TextRun: Hashable {
    let column: Int
    /// The text as UTF-8.
    var bytes: [UInt8]
    let style: Frame.Style

    /// The runs of a row, without the blanks that an empty row has anyway.
    ///
    /// A character beyond ASCII ends its run: should the C library think it wider or narrower than the frame does,
    /// what follows still stands in its own column.
    static func runs(of cells: some Collection<Frame.Cell>, encoding: TextEncoding) -> [TextRun] {
        var runs: [TextRun] = []
        var isOpen = false
        for (column, cell) in cells.enumerated() {
            guard let character = cell.character ?? (encoding == .ascii ? "?" : nil) else { continue }
            guard let byte = singleByte(of: character, encoding) else {
                runs.append(TextRun(column: column, bytes: Array(character.utf8), style: cell.style))
                isOpen = false
                continue
            }
            if isOpen, runs[runs.count - 1].style == cell.style {
                runs[runs.count - 1].bytes.append(byte)
            } else {
                runs.append(TextRun(column: column, bytes: [byte], style: cell.style))
                isOpen = true
            }
        }
        return runs.filter { $0.style != .text || $0.bytes.contains { $0 != blank } }
    }

    private static let blank = UInt8(ascii: " ")

    /// What stands for the character in ASCII; nil where it goes out as it is.
    ///
    /// Texts are cleaned where they come in, and the wizard writes what the terminal can show; a control character or
    /// a letter that got here all the same must not be obeyed or garbled.
    private static func singleByte(of character: Character, _ encoding: TextEncoding) -> UInt8? {
        let bytes = character.utf8
        if bytes.count == 1, let byte = bytes.first, 0x20..<0x7F ~= byte { return byte }
        if encoding == .ascii || character.unicodeScalars.contains(where: \.isControl) {
            return UInt8(ascii: "?")
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// The C0 and C1 controls, which terminals obey.
    fileprivate var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }
}
