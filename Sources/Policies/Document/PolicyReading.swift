import JSON

extension PolicyDocument {
    /// Reads a policy from its JSON text.
    public init(parsing text: String) throws(PolicyParseError) {
        let json: JSONValue
        do {
            json = try JSONValue.parse(text)
        } catch {
            throw PolicyParseError(reason: .notJSON(error), path: "")
        }
        try self.init(json: json)
    }

    /// Reads a policy.
    ///
    /// Whatever IAM gives a meaning to is read, also a `Version` that does not exist: judging is the
    /// business of others.
    public init(json: JSONValue) throws(PolicyParseError) {
        let document = PolicyElement(value: json, path: "")
        var version: String?
        var id: String?
        var statements: [Statement]?
        for (name, element) in try document.members(known: ["Version", "Id", "Statement"]) {
            switch name {
            case "Version": version = try element.text()
            case "Id": id = try element.text()
            default: statements = try Self.readStatements(element)
            }
        }
        guard let statements else { throw document.failure(.missing(oneOf: ["Statement"])) }
        self.init(version: version, id: id, statements: statements)
    }

    private static func readStatements(_ element: PolicyElement) throws(PolicyParseError) -> [Statement] {
        switch element.value {
        case .array([]): throw element.failure(.empty)
        case .array, .object:
            return try element.elements.map { (statement) throws(PolicyParseError) in
                try Statement(statement)
            }
        default: throw element.expected(.array, .object)
        }
    }
}

extension Statement {
    private static let elementNames = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
        "Condition",
    ]

    fileprivate init(_ statement: PolicyElement) throws(PolicyParseError) {
        var elements: [String: PolicyElement] = [:]
        for (name, element) in try statement.members(known: Self.elementNames) { elements[name] = element }

        func match<Value>(
            _ name: String, _ read: (PolicyElement) throws(PolicyParseError) -> Value
        ) throws(PolicyParseError) -> Match<Value>? {
            switch (elements[name], elements["Not\(name)"]) {
            case (nil, nil): return nil
            case (let element?, nil): return .including(try read(element))
            case (nil, let element?): return .excluding(try read(element))
            case (_?, let element?): throw element.failure(.conflicting([name, "Not\(name)"]))
            }
        }
        func texts(_ element: PolicyElement) throws(PolicyParseError) -> [String] { try element.texts() }

        guard let effect = elements["Effect"] else {
            throw statement.failure(.missing(oneOf: ["Effect"]))
        }
        guard let actions = try match("Action", texts) else {
            throw statement.failure(.missing(oneOf: ["Action", "NotAction"]))
        }
        self.init(
            sid: try elements["Sid"]?.text(),
            effect: try Self.readEffect(effect),
            principals: try match("Principal", Self.readPrincipals),
            actions: actions,
            resources: try match("Resource", texts),
            conditions: try elements["Condition"].map(Self.readConditions) ?? [])
    }

    private static func readEffect(_ element: PolicyElement) throws(PolicyParseError) -> Effect {
        let text = try element.text()
        guard let effect = Effect(rawValue: text) else {
            throw element.failure(.unknownValue(text, known: Effect.allCases.map(\.rawValue)))
        }
        return effect
    }

    private static func readPrincipals(_ element: PolicyElement) throws(PolicyParseError) -> Principals {
        if case .string(let text) = element.value {
            guard text == "*" else { throw element.failure(.unknownValue(text, known: ["*"])) }
            return .everyone
        }
        guard case .object = element.value else { throw element.expected(.object, .string) }
        var principals: [Principal] = []
        let known = Principal.Kind.allCases.map(\.rawValue)
        for (name, values) in try element.members(known: known) {
            guard let kind = Principal.Kind(rawValue: name) else { continue }
            principals += try values.texts().map { Principal(kind, $0) }
        }
        guard !principals.isEmpty else { throw element.failure(.empty) }
        return .listed(principals)
    }

    private static func readConditions(_ element: PolicyElement) throws(PolicyParseError) -> [Condition] {
        var conditions: [Condition] = []
        for (name, keys) in try element.members() {
            guard ConditionOperator(name) != nil else { throw keys.failure(.unknownOperator(name)) }
            for (key, values) in try keys.members() {
                conditions.append(Condition(name, key, try values.conditionValues()))
            }
        }
        return conditions
    }
}
