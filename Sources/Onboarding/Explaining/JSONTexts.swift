import JSON

/// Reads JSON as people paste it: one document, or one a line.
enum JSONTexts {
    static func values(in text: String) -> [JSONValue] {
        if let whole = try? JSONValue.parse(text) { return [whole] }
        return text.split(whereSeparator: \.isNewline).compactMap { try? JSONValue.parse(String($0)) }
    }
}

extension JSONValue {
    /// The member of that name; nil where there is none or this is no object.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text, of a string that is not empty.
    var nonEmptyText: String? {
        guard case .string(let text) = self, !text.isEmpty else { return nil }
        return text
    }

    /// The items; none where this is no array.
    var items: [JSONValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }
}
