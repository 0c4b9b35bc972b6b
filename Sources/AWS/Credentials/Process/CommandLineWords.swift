/// Splits a command as a POSIX shell would, without anything else that a shell does: no variables, no globs, no
/// second command.
enum CommandLineWords {
    /// The words; nil for a quotation mark without its partner, or a backslash at the end.
    static func split(_ text: String) -> [String]? {
        var words: [String] = []
        var word: String.UnicodeScalarView?
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar {
            case " ", "\t", "\r", "\n":
                if let ended = word { words.append(String(ended)) }
                word = nil
            case "\\":
                guard let next = scalars.next() else { return nil }
                word = (word ?? .init()) + [next]
            case "'", "\"":
                guard let quoted = quoted(until: scalar, &scalars) else { return nil }
                word = (word ?? .init()) + quoted
            default:
                word = (word ?? .init()) + [scalar]
            }
        }
        if let word { words.append(String(word)) }
        return words
    }

    private static func quoted(
        until end: Unicode.Scalar, _ scalars: inout String.UnicodeScalarView.Iterator
    ) -> [Unicode.Scalar]? {
        var quoted: [Unicode.Scalar] = []
        while let scalar = scalars.next() {
            if scalar == end { return quoted }
            guard scalar == "\\", end == "\"" else {
                quoted.append(scalar)
                continue
            }
            guard let next = scalars.next() else { return nil }
            // A backslash means itself but for these two.
            if next != "\"", next != "\\" { quoted.append(scalar) }
            quoted.append(next)
        }
        return nil
    }
}
