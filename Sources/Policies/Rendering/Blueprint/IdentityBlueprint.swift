/// What a role and a user have in common.
public struct IdentityBlueprint: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The IAM path, with a slash at both ends; `/` for none.
    public var path: String
    /// What the inline policy is called.
    public var policyName: String
    /// What it may do.
    public var permissions: PolicyDocument
    /// The ARN of the policy that bounds it; nil for none.
    public var permissionsBoundary: String?
    /// Its tags.
    public var tags: [Blueprint.Tag]

    /// Makes a blueprint.
    public init(
        name: String, path: String = "/", policyName: String, permissions: PolicyDocument,
        permissionsBoundary: String? = nil, tags: [Blueprint.Tag] = []
    ) {
        self.name = name
        self.path = path
        self.policyName = policyName
        self.permissions = permissions
        self.permissionsBoundary = permissionsBoundary
        self.tags = tags
    }
}
