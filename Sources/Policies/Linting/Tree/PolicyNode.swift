import JSON

/// A value of a policy and where it stands.
struct PolicyNode {
    let value: JSONValue
    let path: PolicyPath

    /// The members by name, each name once; empty for anything but an object.
    var members: [(name: String, node: PolicyNode)] {
        guard case .object(let members) = value else { return [] }
        var seen: Set<String> = []
        return members.compactMap { member in
            guard seen.insert(member.name).inserted else { return nil }
            return (member.name, PolicyNode(value: member.value, path: path.appending(.member(member.name))))
        }
    }

    /// The elements of a list, or the value itself where IAM lets one stand without brackets.
    var elements: [PolicyNode] {
        guard case .array(let values) = value else { return [self] }
        return values.enumerated().map { PolicyNode(value: $1, path: path.appending(.element($0))) }
    }

    /// The member of this name.
    func member(_ name: String) -> PolicyNode? {
        members.first { $0.name == name }?.node
    }

    /// The text; nil for anything but a string.
    var text: String? {
        guard case .string(let text) = value else { return nil }
        return text
    }

    /// The strings among the value or its elements.
    var texts: [PlacedText] {
        elements.compactMap { element in element.text.map { PlacedText(text: $0, path: element.path) } }
    }

    /// The strings, numbers and booleans among the value or its elements, as IAM reads them in a condition.
    var conditionTexts: [PlacedText] {
        elements.compactMap { element in
            switch element.value {
            case .string(let text): PlacedText(text: text, path: element.path)
            case .number(let digits): PlacedText(text: digits, path: element.path)
            case .bool(let flag): PlacedText(text: flag ? "true" : "false", path: element.path)
            default: nil
            }
        }
    }
}

/// A string of a policy and where it stands.
struct PlacedText: Hashable {
    let text: String
    let path: PolicyPath
}
