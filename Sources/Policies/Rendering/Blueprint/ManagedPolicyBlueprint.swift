/// A managed policy to make.
public struct ManagedPolicyBlueprint: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The IAM path, with a slash at both ends; `/` for none.
    public var path: String
    /// What it allows.
    public var document: PolicyDocument
    /// Its tags.
    public var tags: [Blueprint.Tag]

    /// Makes a blueprint.
    public init(name: String, path: String = "/", document: PolicyDocument, tags: [Blueprint.Tag] = []) {
        self.name = name
        self.path = path
        self.document = document
        self.tags = tags
    }
}
