import JSON

/// Writes a JSON value as YAML, one member a line.
struct YAMLTree {
    private(set) var text = ""

    /// Adds the members of an object at `level`.
    mutating func add(_ members: [JSONValue.Member], level: Int = 0) {
        for member in members {
            text += Self.indent(level)
            add(member, level: level)
        }
    }

    /// Adds a member whose line is begun.
    private mutating func add(_ member: JSONValue.Member, level: Int) {
        text += Self.key(member.name) + ":"
        switch member.value {
        case .object(let members) where !members.isEmpty:
            text += "\n"
            add(members, level: level + 1)
        case .array(let elements) where !elements.isEmpty:
            text += "\n"
            for element in elements { add(element: element, level: level + 1) }
        default: text += " " + Self.scalar(member.value) + "\n"
        }
    }

    private mutating func add(element: JSONValue, level: Int) {
        text += Self.indent(level) + "- "
        guard case .object(let members) = element, let first = members.first else {
            text += Self.scalar(element) + "\n"
            return
        }
        // The first member stands behind the dash, the others below it.
        add(first, level: level + 1)
        add(Array(members.dropFirst()), level: level + 1)
    }

    private static func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

    private static func key(_ name: String) -> String {
        let isPlain = name.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) || ("a"..."z").contains($0) }
        return isPlain && !name.isEmpty ? name : YAMLScalar.quoted(name)
    }

    /// A value that fits on a line. A list within a list is written as JSON, which is YAML too.
    private static func scalar(_ value: JSONValue) -> String {
        if case .string(let text) = value { return YAMLScalar.quoted(text) }
        return value.rendered()
    }
}
