import JSON

/// A JSON value and where it stands in a policy, read with errors that name the place.
struct PolicyElement {
    let value: JSONValue
    let path: String

    /// The object's members by name.
    ///
    /// - Parameter known: The names that may stand here; nil when any may.
    func members(known: [String]? = nil) throws(PolicyParseError) -> [(name: String, element: PolicyElement)]
    {
        guard case .object(let members) = value else { throw expected(.object) }
        var seen: Set<String> = []
        return try members.map { (member) throws(PolicyParseError) in
            let place = PolicyElement(
                value: member.value, path: path.isEmpty ? member.name : "\(path).\(member.name)")
            if let known, !known.contains(member.name) {
                throw place.failure(.unknownElement(member.name, known: known))
            }
            guard seen.insert(member.name).inserted else { throw place.failure(.duplicate(member.name)) }
            return (member.name, place)
        }
    }

    /// The array's elements, or the value itself where IAM lets one stand without brackets.
    var elements: [PolicyElement] {
        guard case .array(let values) = value else { return [self] }
        return values.enumerated().map { PolicyElement(value: $1, path: "\(path)[\($0)]") }
    }

    /// A string.
    func text() throws(PolicyParseError) -> String {
        guard case .string(let text) = value else { throw expected(.string) }
        return text
    }

    /// A string, or a list of them that is not empty.
    func texts() throws(PolicyParseError) -> [String] {
        try list { (element) throws(PolicyParseError) in
            guard case .string(let text) = element.value else {
                throw element.path == path ? expected(.string, .array) : element.expected(.string)
            }
            return text
        }
    }

    /// A condition's value or values: IAM also takes bare numbers and booleans there.
    func conditionValues() throws(PolicyParseError) -> [String] {
        try list { (element) throws(PolicyParseError) in
            switch element.value {
            case .string(let text): return text
            case .number(let digits): return digits
            case .bool(let flag): return flag ? "true" : "false"
            default: throw element.expected(.string, .number, .boolean)
            }
        }
    }

    /// A failure at this place.
    func failure(_ reason: PolicyParseError.Reason) -> PolicyParseError {
        PolicyParseError(reason: reason, path: path)
    }

    /// The failure of finding another kind of value at this place.
    func expected(_ kinds: PolicyParseError.ValueKind...) -> PolicyParseError {
        failure(.expected(kinds, found: PolicyParseError.ValueKind(value)))
    }

    private func list(
        _ read: (PolicyElement) throws(PolicyParseError) -> String
    ) throws(PolicyParseError) -> [String] {
        guard value != .array([]) else { throw failure(.empty) }
        return try elements.map(read)
    }
}
