import JSON

/// Writes the body of a Terraform block as `terraform fmt` would: the signs of attributes that stand on lines next
/// to each other are aligned.
struct HCLBlock {
    /// One attribute: its name, and the lines of its value.
    private struct Attribute {
        let name: String
        let lines: [String]
    }

    private var attributes: [Attribute] = []

    /// Adds an attribute with an expression of one line.
    mutating func add(_ name: String, expression: String) {
        attributes.append(Attribute(name: name, lines: [expression]))
    }

    /// Adds an attribute with a text.
    mutating func add(_ name: String, _ text: String) {
        add(name, expression: HCLString.quoted(text))
    }

    /// Adds an attribute with a value.
    mutating func add(_ name: String, _ value: JSONValue) {
        attributes.append(Attribute(name: name, lines: Self.lines(value)))
    }

    /// Adds an attribute with a policy, as the provider takes it.
    mutating func add(_ name: String, policy: PolicyDocument) {
        var lines = Self.lines(policy.json)
        lines[0] = "jsonencode(" + lines[0]
        lines[lines.count - 1] += ")"
        attributes.append(Attribute(name: name, lines: lines))
    }

    /// The lines of the body, each two blanks in.
    var lines: [String] {
        var lines: [String] = []
        var rest = attributes[...]
        while let first = rest.first {
            let run = rest.prefix { $0.lines.count == 1 }
            let width = run.map(\.name.count).max() ?? first.name.count
            for attribute in run.isEmpty ? rest.prefix(1) : run {
                let gap = String(repeating: " ", count: max(0, width - attribute.name.count))
                lines.append("  \(attribute.name)\(gap) = \(attribute.lines[0])")
                lines += attribute.lines.dropFirst().map { "  " + $0 }
            }
            rest = rest.dropFirst(max(1, run.count))
        }
        return lines
    }

    private static func lines(_ value: JSONValue) -> [String] {
        switch value {
        case .string(let text): return [HCLString.quoted(text)]
        case .array(let elements) where !elements.isEmpty:
            let inner = elements.enumerated().flatMap { index, element in
                var lines = lines(element).map { "  " + $0 }
                if index + 1 < elements.count { lines[lines.count - 1] += "," }
                return lines
            }
            return ["["] + inner + ["]"]
        case .object(let members) where !members.isEmpty:
            var block = HCLBlock()
            for member in members { block.add(key(member.name), member.value) }
            return ["{"] + block.lines + ["}"]
        // The empty list and the empty object, numbers and truths are spelled as in JSON.
        default: return [value.rendered()]
        }
    }

    /// A key of an object: bare where it is a name, else a text.
    private static func key(_ name: String) -> String {
        let isBare = name.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) || ("a"..."z").contains($0) }
        return isBare && !name.isEmpty ? name : HCLString.quoted(name)
    }
}
