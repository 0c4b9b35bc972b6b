import Policies

/// Writes YAML that every reader of YAML takes for the same texts.
struct YAMLText {
    private(set) var text = ""

    mutating func add(_ key: String, _ value: String?) {
        guard let value else { return }
        text += "\(key): \(Self.scalar(value))\n"
    }

    mutating func add(_ key: String, number: Int) {
        text += "\(key): \(number)\n"
    }

    mutating func add(_ key: String, truth: Bool) {
        text += "\(key): \(truth)\n"
    }

    mutating func add(_ key: String, list: [String]) {
        guard !list.isEmpty else { return }
        text += "\(key):\n" + list.map { "  - \(Self.scalar($0))\n" }.joined()
    }

    mutating func add(_ key: String, pairs: [(String, String)]) {
        guard !pairs.isEmpty else { return }
        var nested = YAMLText()
        for pair in pairs { nested.add(Self.scalar(pair.0), pair.1) }
        add(key, mapping: nested)
    }

    mutating func add(_ key: String, mapping: YAMLText) {
        guard !mapping.text.isEmpty else { return }
        text += "\(key):\n" + mapping.text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    /// Words that a reader of YAML takes for something other than a text.
    private static let reserved: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n",
    ]

    /// A text as a scalar: plain where nothing in it means anything to YAML, else in double quotes.
    private static func scalar(_ text: String) -> String {
        isPlain(text) ? text : YAMLScalar.quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        // What begins with a digit may be taken for a number: account ids would lose their zeros.
        guard let first = scalars.first, first.isLetter || first == "/", scalars.last != ":",
            !reserved.contains(text.lowercased())
        else { return false }
        return scalars.allSatisfy { $0.isLetter || $0.isDigit || "_./@:+=-".unicodeScalars.contains($0) }
    }
}
