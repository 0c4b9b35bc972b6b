/// Writes an XML document.
struct XMLWriter: Sendable {
    /// What is written so far.
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// Writes an element that holds `value`.
    mutating func element(_ name: String, _ value: String) {
        element(name) { $0.characters(value) }
    }

    /// Writes `value` into the element that is open.
    mutating func characters(_ value: String) {
        text += Self.escaped(value)
    }

    /// Writes an element that holds `value`, unless there is none.
    mutating func element(_ name: String, ifPresent value: String?) {
        if let value { element(name, value) }
    }

    /// Writes an element that holds what `content` writes.
    mutating func element(
        _ name: String, namespace: String? = nil, _ content: (inout XMLWriter) -> Void
    ) {
        text += namespace.map { "<\(name) xmlns=\"\($0)\">" } ?? "<\(name)>"
        content(&self)
        text += "</\(name)>"
    }

    /// `value` with the characters that XML keeps for itself, and those that a parser would normalise, as references.
    static func escaped(_ value: String) -> String {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\u{0}"..."\u{1F}", "\u{7F}": escaped += "&#\(scalar.value);"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
