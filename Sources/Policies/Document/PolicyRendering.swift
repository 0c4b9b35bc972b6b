import JSON

extension PolicyDocument {
    /// The policy as IAM's JSON: its elements in the order of AWS's examples, one value as a string and
    /// several as a list.
    public var json: JSONValue {
        var members: [JSONValue.Member] = []
        if let version { members.append(.init("Version", .string(version))) }
        if let id { members.append(.init("Id", .string(id))) }
        members.append(.init("Statement", .array(statements.map(\.json))))
        return .object(members)
    }

    /// The policy as text to read and paste; the same policy always gives the same bytes.
    public func rendered() -> String {
        json.rendered(indent: 2)
    }
}

extension Statement {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = []
        if let sid { members.append(.init("Sid", .string(sid))) }
        members.append(.init("Effect", .string(effect.rawValue)))
        if let principals { members.append(principals.member("Principal", \.json)) }
        members.append(actions.member("Action", JSONValue.oneOrMany))
        if let resources { members.append(resources.member("Resource", JSONValue.oneOrMany)) }
        if !conditions.isEmpty { members.append(.init("Condition", Self.json(conditions))) }
        return .object(members)
    }

    private static func json(_ conditions: [Condition]) -> JSONValue {
        .grouped(
            conditions, by: \.operator,
            value: { .grouped($0, by: \.key) { .oneOrMany($0.flatMap(\.values)) } })
    }
}

extension Statement.Principals {
    fileprivate var json: JSONValue {
        switch self {
        case .everyone: .string("*")
        case .listed(let principals):
            .grouped(principals, by: \.kind.rawValue) { .oneOrMany($0.map(\.value)) }
        }
    }
}

extension Statement.Match {
    fileprivate func member(_ name: String, _ json: (Value) -> JSONValue) -> JSONValue.Member {
        switch self {
        case .including(let value): .init(name, json(value))
        case .excluding(let value): .init("Not\(name)", json(value))
        }
    }
}

extension JSONValue {
    fileprivate static func oneOrMany(_ texts: [String]) -> JSONValue {
        texts.count == 1 ? .string(texts[0]) : .array(texts.map(JSONValue.string))
    }

    /// An object with a member for each name, in the order in which the names first appear.
    fileprivate static func grouped<Item>(
        _ items: [Item], by name: (Item) -> String, value: ([Item]) -> JSONValue
    ) -> JSONValue {
        var names: [String] = []
        for item in items where !names.contains(name(item)) { names.append(name(item)) }
        return .object(
            names.map { wanted in Member(wanted, value(items.filter { name($0) == wanted })) })
    }
}
