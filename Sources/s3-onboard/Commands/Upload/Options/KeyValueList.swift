/// `key=value,key2="a value, with a comma"`, the AWS CLI's short form of a map.
enum KeyValueList {
    /// Why a text is no such list.
    enum Problem: Error, Hashable {
        /// A piece without `=`.
        case noValue(String)
        /// A value without its key.
        case noKey(String)
        /// A quotation mark that is never closed.
        case openQuote
    }

    /// The pairs, in their order.
    static func pairs(_ text: String) throws(Problem) -> [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        for piece in try pieces(text) {
            guard let equals = piece.firstIndex(of: "=") else { throw .noValue(piece) }
            guard equals != piece.startIndex else { throw .noKey(piece) }
            pairs.append((String(piece[..<equals]), unquoted(piece[piece.index(after: equals)...])))
        }
        return pairs
    }

    /// The text cut at the commas outside of quotation marks.
    private static func pieces(_ text: String) throws(Problem) -> [String] {
        var pieces = [""]
        var isQuoted = false
        for character in text {
            // A value is quoted as a whole or not at all: elsewhere a quotation mark is a character like any other.
            if character == "\"", isQuoted || pieces[pieces.count - 1].hasSuffix("=") { isQuoted.toggle() }
            if character == ",", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        guard !isQuoted else { throw .openQuote }
        return pieces
    }

    private static func unquoted(_ value: Substring) -> String {
        guard value.count >= 2, value.first == "\"", value.last == "\"" else { return String(value) }
        return String(value.dropFirst().dropLast())
    }
}
