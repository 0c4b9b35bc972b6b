/// What CreateRole takes.
public struct CreateRoleInput: Hashable, Sendable {
    /// A label of a role.
    public struct Tag: Hashable, Sendable {
        /// Its name.
        public var key: String
        /// Its value.
        public var value: String

        /// Makes a tag.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// The name.
    public var name: String
    /// The trust policy.
    public var assumeRolePolicyDocument: String
    /// The path, with a slash at both ends.
    public var path: String?
    /// What the role is for.
    public var description: String?
    /// The longest session: 3,600 to 43,200 seconds.
    public var maxSessionDuration: Int?
    /// The ARN of a policy that limits the role.
    public var permissionsBoundary: String?
    /// Labels.
    public var tags: [Tag]

    /// Makes an input.
    public init(
        name: String, assumeRolePolicyDocument: String, path: String? = nil, description: String? = nil,
        maxSessionDuration: Int? = nil, permissionsBoundary: String? = nil, tags: [Tag] = []
    ) {
        self.name = name
        self.assumeRolePolicyDocument = assumeRolePolicyDocument
        self.path = path
        self.description = description
        self.maxSessionDuration = maxSessionDuration
        self.permissionsBoundary = permissionsBoundary
        self.tags = tags
    }
}
