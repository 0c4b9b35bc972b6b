extension JSONValue {
    /// The first member of that name; nil where there is none or this is no object.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text of a string.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The value of a whole number.
    public var integer: Int64? {
        if case .number(let digits) = self { Int64(digits) } else { nil }
    }

    /// The items of an array; none where this is no array.
    public var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }
}
