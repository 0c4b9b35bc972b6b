/// Why a statement does not apply to a request.
public enum Mismatch: Hashable, Sendable {
    /// It stands in the wrong kind of policy: a statement of an identity policy names principals or lacks
    /// resources, or one of a resource's policy names nobody.
    case misplaced
    /// It names others than the caller.
    case principal(Statement.Match<Statement.Principals>)
    /// It names other actions.
    case action(Statement.Match<[String]>)
    /// It names other resources.
    case resource(Statement.Match<[String]>)
    /// This condition does not hold; `actual` is what the request has for its key, nil for nothing.
    case condition(Statement.Condition, actual: [String]?)
}
