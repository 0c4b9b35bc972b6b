/// A user of an account.
public struct User: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// The unique id, `AIDA…`.
    public var id: String
    /// The path, `/` for none.
    public var path: String
    /// The ARN of the policy that bounds it.
    public var permissionsBoundary: String?
    /// Values by key.
    public var tags: [String: String]

    /// Makes a user.
    public init(
        name: String, arn: String, id: String, path: String, permissionsBoundary: String? = nil,
        tags: [String: String] = [:]
    ) {
        self.name = name
        self.arn = arn
        self.id = id
        self.path = path
        self.permissionsBoundary = permissionsBoundary
        self.tags = tags
    }
}
