import Policies

/// What is to be done so that a role or user is as a setup asks for: pure, made from what IAM has.
public struct ApplyPlan: Hashable, Sendable {
    /// What IAM has; nil for nothing.
    public let present: IdentityState?
    /// What it shall have.
    public let wanted: IdentityState
    /// The calls, in their order.
    public let changes: [IdentityChange]
    /// How the two differ, for a person; empty for one that does not exist yet.
    public let differences: [RoleDifference]

    /// Whether something that exists gets to allow more than it does.
    public var widens: Bool { differences.contains(where: \.isWider) }
    /// Whether there is nothing to do.
    public var isDone: Bool { changes.isEmpty }

    /// Plans what `blueprint` asks for over `present`.
    ///
    /// What the setup does not say of an existing one stays: its description, a bound, a session duration, tags, and the
    /// policies of others.
    ///
    /// - Throws: ``ApplyRefusal`` for what no call can change.
    public init(_ blueprint: Blueprint, over present: IdentityState?) throws(ApplyRefusal) {
        guard var wanted = IdentityState(blueprint) else { throw .neitherRoleNorUser }
        self.present = present
        if let present {
            guard present.path == wanted.path else {
                throw .anotherPath(name: wanted.name, present: present.path, wanted: wanted.path)
            }
            wanted.id = present.id
            wanted.arn = present.arn
            wanted.description = present.description
            wanted.foreign = present.foreign
            wanted.accessKeys = present.accessKeys
            wanted.permissionsBoundary = wanted.permissionsBoundary ?? present.permissionsBoundary
            wanted.tags = present.tags.merging(wanted.tags) { _, wanted in wanted }
            if !blueprint.namesSessionDuration { wanted.maxSessionDuration = present.maxSessionDuration }
        }
        self.wanted = wanted
        changes = IdentityPlan.changes(from: present, to: wanted)
        differences = present.map { RoleDifference.all(from: $0, to: wanted) } ?? []
    }
}

/// Why no plan can be made.
public enum ApplyRefusal: Error, Hashable, Sendable {
    /// There is nothing of IAM to make.
    case neitherRoleNorUser
    /// The path of what exists cannot be changed.
    case anotherPath(name: String, present: String, wanted: String)
}

extension Blueprint {
    fileprivate var namesSessionDuration: Bool {
        if case .role(let role) = subject { return role.maxSessionDuration != nil }
        return false
    }
}
