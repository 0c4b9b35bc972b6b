extension Character {
    /// How many columns a terminal gives this character: 2 for East Asian wide ones and emoji, else 1.
    public var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return 1 }
        // A variation selector 16 asks for the emoji form, which is two columns wide.
        if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
        return first.isWide ? 2 : 1
    }

    /// What a cell may hold in its place: a control character or a mark without a base would move or spoil
    /// what stands around it.
    var drawable: Character {
        guard let first = unicodeScalars.first else { return " " }
        if (0x20..<0x7F).contains(first.value) { return self }
        switch first.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .nonspacingMark,
            .enclosingMark, .spacingMark:
            return "?"
        default:
            return self
        }
    }
}

extension String {
    /// How many columns a terminal gives this text.
    public var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The longest beginning that fits into `width` columns.
    public func clipped(toColumns width: Int) -> String {
        var used = 0
        return String(
            prefix { character in
                used += character.columns
                return used <= width
            })
    }

    /// The text, cut with `ellipsis` at its end where it is wider than `width` columns.
    func truncated(toColumns width: Int, ellipsis: String) -> String {
        if columns <= width { return self }
        return clipped(toColumns: max(0, width - ellipsis.columns)) + ellipsis.clipped(toColumns: width)
    }

    /// The text with spaces after it, up to `width` columns.
    public func padded(toColumns width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - columns))
    }
}

extension Unicode.Scalar {
    /// The blocks that Unicode's East Asian Width calls wide or full-width, and the emoji.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: properties.isEmojiPresentation
        }
    }
}
