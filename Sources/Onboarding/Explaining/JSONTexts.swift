import AWS
import JSON

/// Reads JSON as people paste it: one document, or one a line.
enum JSONTexts {
    static func values(in text: String) -> [JSONValue] {
        if let whole = try? JSONValue.parse(text) { return [whole] }
        return text.split(whereSeparator: \.isNewline).compactMap { try? JSONValue.parse(String($0)) }
    }
}

extension JSONValue {
    /// The text, of a string that is not empty.
    var nonEmptyText: String? { text?.nonEmpty }
}
