/// Something that a policy allows or denies, in normal form: sorted, each thing once, known actions as AWS spells
/// them, an account by its id.
public struct Permission: Hashable, Sendable {
    /// What the other policy has in the one element in which it keeps to something else.
    public enum Counterpart: Hashable, Sendable {
        /// The same for these principals.
        case principals(Statement.Match<[Statement.Principal]>)
        /// The same for these actions.
        case actions(Statement.Match<[String]>)
        /// The same on these resources.
        case resources(Statement.Match<[String]>)
        /// The same under these conditions; none for "always".
        case conditions([Statement.Condition])
    }

    /// Whether it is allowed or denied.
    public var effect: Statement.Effect
    /// To whom; nil in identity policies.
    public var principals: Statement.Match<[Statement.Principal]>?
    /// What.
    public var actions: Statement.Match<[String]>
    /// On what; nil in trust policies.
    public var resources: Statement.Match<[String]>?
    /// All of which must hold.
    public var conditions: [Statement.Condition]
    /// What the other policy has instead, where it comes near.
    public var counterpart: Counterpart?

    /// Makes a permission.
    public init(
        effect: Statement.Effect, principals: Statement.Match<[Statement.Principal]>? = nil,
        actions: Statement.Match<[String]>, resources: Statement.Match<[String]>? = nil,
        conditions: [Statement.Condition] = [], counterpart: Counterpart? = nil
    ) {
        self.effect = effect
        self.principals = principals
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
        self.counterpart = counterpart
    }
}
