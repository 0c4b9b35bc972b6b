/// A role to make.
public struct RoleBlueprint: Hashable, Sendable {
    /// Its name, what it may do, and the rest that a user has too.
    public var identity: IdentityBlueprint
    /// Who may assume it.
    public var trust: PolicyDocument
    /// What it is for; nil for nothing.
    public var description: String?
    /// How long a session may last, 3,600 to 43,200 seconds; nil leaves IAM's own 3,600.
    public var maxSessionDuration: Int?

    /// Makes a blueprint.
    public init(
        identity: IdentityBlueprint, trust: PolicyDocument, description: String? = nil,
        maxSessionDuration: Int? = nil
    ) {
        self.identity = identity
        self.trust = trust
        self.description = description
        self.maxSessionDuration = maxSessionDuration
    }
}
