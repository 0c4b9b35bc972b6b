import JSON

/// One change of a policy that keeps everything else as it stands, its order included.
public struct PolicyFix: Hashable, Sendable {
    /// What to do at a place.
    public enum Change: Hashable, Sendable {
        /// Put this value there instead.
        case replace(JSONValue)
        /// Give the member there this name.
        case rename(String)
        /// Take the member or element there away.
        case remove
        /// Add a member to the object there, at this index.
        case insert(JSONValue.Member, at: Int)
        /// Add a value to the list there; a lone value becomes a list.
        case append(JSONValue)
        /// Put these values in the place of one element of the list there.
        case replaceElement(at: Int, with: [JSONValue])
    }

    /// Where.
    public let path: PolicyPath
    /// What to do there.
    public let change: Change

    init(_ change: Change, at path: PolicyPath) {
        self.path = path
        self.change = change
    }

    /// `json` with the change made; unchanged when the place is not there.
    public func applied(to json: JSONValue) -> JSONValue {
        json.changed(along: path.steps[...], by: change)
    }
}

extension JSONValue {
    fileprivate func changed(along steps: ArraySlice<PolicyPath.Step>, by change: PolicyFix.Change)
        -> JSONValue
    {
        guard let step = steps.first else { return changedHere(by: change) }
        let rest = steps.dropFirst()
        switch (self, step) {
        case (.object(var members), .member(let name)):
            guard let index = members.firstIndex(where: { $0.name == name }) else { return self }
            switch change {
            case .remove where rest.isEmpty: members.remove(at: index)
            case .rename(let newName) where rest.isEmpty:
                members[index] = Member(newName, members[index].value)
            default: members[index] = Member(name, members[index].value.changed(along: rest, by: change))
            }
            return .object(members)
        case (.array(var values), .element(let index)):
            guard values.indices.contains(index) else { return self }
            if rest.isEmpty, change == .remove {
                values.remove(at: index)
            } else {
                values[index] = values[index].changed(along: rest, by: change)
            }
            return .array(values)
        default: return self
        }
    }

    private func changedHere(by change: PolicyFix.Change) -> JSONValue {
        switch (change, self) {
        case (.replace(let value), _): return value
        case (.insert(let member, let index), .object(var members)):
            members.insert(member, at: min(index, members.count))
            return .object(members)
        case (.replaceElement(let index, let others), .array(var values)):
            guard values.indices.contains(index) else { return self }
            values.replaceSubrange(index...index, with: others)
            return .array(values)
        case (.append(let value), .array(let values)): return .array(values + [value])
        case (.append(let value), _): return .array([self, value])
        default: return self
        }
    }
}
