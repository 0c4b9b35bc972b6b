import Policies

/// A role or a user as it stands in IAM, as far as this program reads and changes it.
public struct IdentityState: Hashable, Sendable {
    /// What there can be.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case role
        case user
    }

    /// Role or user.
    public let kind: Kind
    /// Its name.
    public let name: String
    /// Its IAM path.
    public let path: String
    /// The unique id, which one that is made anew does not share; nil until IAM has given one.
    public var id: String?
    /// Its ARN; nil until IAM has given one.
    public var arn: String?
    /// The text of the trust policy; nil for a user.
    public var trust: String?
    /// What it is for; nil for nothing.
    public var description: String?
    /// How long a session may last, in seconds; nil for a user.
    public var maxSessionDuration: Int?
    /// The ARN of the policy that bounds it.
    public var permissionsBoundary: String?
    /// Values by key.
    public var tags: [String: String]
    /// The texts of the inline policies that this program puts, by name.
    public var policies: [String: String]
    /// The ids of the access keys that this program made.
    public var accessKeys: [String]
    /// What others gave it: names of inline and attached policies and ids of access keys.
    public var foreign: [String]

    /// Makes a state.
    public init(
        kind: Kind, name: String, path: String = "/", id: String? = nil, arn: String? = nil,
        trust: String? = nil, description: String? = nil, maxSessionDuration: Int? = nil,
        permissionsBoundary: String? = nil, tags: [String: String] = [:], policies: [String: String] = [:],
        accessKeys: [String] = [], foreign: [String] = []
    ) {
        self.kind = kind
        self.name = name
        self.path = path
        self.id = id
        self.arn = arn
        self.trust = trust
        self.description = description
        self.maxSessionDuration = maxSessionDuration
        self.permissionsBoundary = permissionsBoundary
        self.tags = tags
        self.policies = policies
        self.accessKeys = accessKeys
        self.foreign = foreign
    }
}

extension IdentityState {
    /// IAM's own, where none is asked for.
    static let standardSessionDuration = 3600

    /// What a blueprint asks for, where nothing is there yet; nil for what is neither role nor user.
    init?(_ blueprint: Blueprint) {
        switch blueprint.subject {
        case .role(let role):
            self.init(.role, role.identity)
            trust = role.trust.rendered()
            description = role.description
            maxSessionDuration = role.maxSessionDuration ?? Self.standardSessionDuration
        case .user(let user): self.init(.user, user)
        case .bucketPolicy, .managedPolicy: return nil
        }
    }

    private init(_ kind: Kind, _ identity: IdentityBlueprint) {
        self.init(
            kind: kind, name: identity.name, path: identity.path,
            permissionsBoundary: identity.permissionsBoundary,
            tags: Dictionary(identity.tags.map { ($0.key, $0.value) }) { _, last in last },
            policies: [identity.policyName: identity.permissions.rendered()])
    }
}
