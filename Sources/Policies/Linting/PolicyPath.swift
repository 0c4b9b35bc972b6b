import JSON

/// A place in a policy, such as `Statement[0].Action[2]`.
public struct PolicyPath: Hashable, Sendable {
    /// One step down the tree.
    public enum Step: Hashable, Sendable {
        /// The first member of this name.
        case member(String)
        /// The element at this index, counted from 0.
        case element(Int)
    }

    /// The steps from the document on.
    public let steps: [Step]

    /// The whole document.
    public static let document = PolicyPath(steps: [])

    func appending(_ step: Step) -> PolicyPath { PolicyPath(steps: steps + [step]) }

    /// Where the value stands that this one is part of; the document itself stands in nothing.
    var parent: PolicyPath { PolicyPath(steps: steps.dropLast()) }

    /// Whether this is `other` or a part of it.
    func lies(in other: PolicyPath) -> Bool { steps.starts(with: other.steps) }

    /// The value at this place; nil when there is none.
    public func value(in json: JSONValue) -> JSONValue? {
        var current = json
        for step in steps {
            guard let next = current.child(step) else { return nil }
            current = next
        }
        return current
    }
}

extension PolicyPath: CustomStringConvertible {
    /// Such as `Statement[0].Condition.StringEquals.sts:ExternalId`; empty for the document.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .member(let name): text += text.isEmpty ? name : ".\(name)"
            case .element(let index): text += "[\(index)]"
            }
        }
        return text
    }
}

extension JSONValue {
    fileprivate func child(_ step: PolicyPath.Step) -> JSONValue? {
        switch step {
        case .member(let name): self[name]
        case .element(let index): items.indices.contains(index) ? items[index] : nil
        }
    }
}
