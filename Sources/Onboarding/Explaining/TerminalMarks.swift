/// Takes out of a pasted text what a terminal draws and what a program says with it: colours, boxes, carriage returns.
enum TerminalMarks {
    static func removed(from text: String) -> String {
        var plain = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}": skipSequence(in: &rest)
            // A progress line is overwritten by what comes after it.
            case "\r": if rest.first != "\n" { plain.append("\n") }
            default: plain.append(scalar)
            }
        }
        return String(plain).split(separator: "\n", omittingEmptySubsequences: false).map(withoutBox)
            .joined(separator: "\n")
    }

    /// Skips what follows ESC: `[` up to its final byte, `]` up to BEL or ESC, or one character.
    private static func skipSequence(in rest: inout Substring.UnicodeScalarView) {
        switch rest.popFirst() {
        case "[":
            while let scalar = rest.popFirst(), !("@"..."~").contains(scalar) {}
        case "]":
            while let scalar = rest.popFirst(), scalar != "\u{07}" {
                guard scalar == "\u{1B}" else { continue }
                if rest.first == "\\" { rest.removeFirst() }
                return
            }
        default: break
        }
    }

    /// Terraform draws a line down the left of its errors.
    private static func withoutBox(_ line: Substring) -> Substring {
        guard let first = line.unicodeScalars.first, boxes.contains(first) else { return line }
        let bare = line.dropFirst()
        return bare.first == " " ? bare.dropFirst() : bare
    }

    private static let boxes: Set<Unicode.Scalar> = ["│", "┃", "╷", "╵"]
}
