import JSON

/// Typed access to an object of a saved draft; whatever has the wrong form is named.
struct DraftObject {
    private let members: [JSONValue.Member]

    /// Reads a whole document, whose version must not be later than `newest`.
    init(_ text: String, newest: Int) throws(DraftContent.Refusal) {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.parse(text)
        } catch {
            throw .damaged("JSON, \(error.line):\(error.column)")
        }
        try self.init(value, named: "JSON")
        guard let version = try optionalNumber("version"), version > 0 else { throw .damaged("version") }
        if version > newest { throw .newer(version: String(version)) }
    }

    private init(_ value: JSONValue, named name: String) throws(DraftContent.Refusal) {
        guard case .object(let members) = value else { throw .damaged(name) }
        self.members = members
    }

    func text(_ name: String) throws(DraftContent.Refusal) -> String {
        guard let text = try optionalText(name) else { throw .damaged(name) }
        return text
    }

    func optionalText(_ name: String) throws(DraftContent.Refusal) -> String? {
        guard let value = self[name] else { return nil }
        guard case .string(let text) = value else { throw .damaged(name) }
        return text
    }

    func optionalNumber(_ name: String) throws(DraftContent.Refusal) -> Int? {
        guard let value = self[name] else { return nil }
        guard case .number(let digits) = value, let number = Int(digits) else { throw .damaged(name) }
        return number
    }

    func optionalTruth(_ name: String) throws(DraftContent.Refusal) -> Bool? {
        guard let value = self[name] else { return nil }
        guard case .bool(let truth) = value else { throw .damaged(name) }
        return truth
    }

    /// Whether nothing is in it.
    var isEmpty: Bool { members.isEmpty }

    /// Objects in their order; empty where there is no such member.
    func objects(_ name: String) throws(DraftContent.Refusal) -> [DraftObject] {
        guard let value = self[name] else { return [] }
        guard case .array(let elements) = value else { throw .damaged(name) }
        return try elements.map { (element) throws(DraftContent.Refusal) in
            try DraftObject(element, named: name)
        }
    }

    func object(_ name: String) throws(DraftContent.Refusal) -> DraftObject {
        try DraftObject(self[name] ?? .object([]), named: name)
    }

    /// Names and texts in their order; empty where there is no such member.
    func pairs(_ name: String) throws(DraftContent.Refusal) -> [(name: String, value: String)] {
        let object = try object(name)
        return try object.members.map { (member) throws(DraftContent.Refusal) in
            (member.name, try object.text(member.name))
        }
    }

    /// Texts in their order; empty where there is no such member.
    func texts(_ name: String) throws(DraftContent.Refusal) -> [String] {
        guard let value = self[name] else { return [] }
        guard case .array(let elements) = value else { throw .damaged(name) }
        return try elements.map { (element) throws(DraftContent.Refusal) in
            guard case .string(let text) = element else { throw .damaged(name) }
            return text
        }
    }

    private subscript(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }
}
