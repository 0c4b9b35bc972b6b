extension PolicyDocument {
    /// The condition keys that the policy asks for, also as variables; each once, in order.
    public var contextKeys: [String] {
        let keys = statements.flatMap { statement in
            statement.conditions.map(\.key)
                + ((statement.resources?.values ?? []) + statement.conditions.flatMap(\.values))
                .flatMap(variables)
        }
        var seen: Set<String> = []
        return keys.filter { seen.insert($0.asciiLowercased).inserted }
    }

    private func variables(in text: String) -> [String] {
        guard version == "2012-10-17" else { return [] }
        var keys: [String] = []
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            guard let variable = PolicyVariables.variable(at: rest) else {
                rest.removeFirst()
                continue
            }
            if let key = PolicyVariables.key(of: String(variable.dropFirst(2).dropLast())) {
                keys.append(key)
            }
            rest.removeFirst(variable.count)
        }
        return keys
    }
}
