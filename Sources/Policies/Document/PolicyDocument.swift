/// An IAM policy document: trust policy, permissions policy, or bucket policy.
public struct PolicyDocument: Hashable, Sendable {
    /// The language version; `2012-10-17` in everything this program makes.
    public var version: String?
    /// The optional `Id`.
    public var id: String?
    /// The statements, in order.
    public var statements: [Statement]

    /// Makes a document of the current language version.
    public init(version: String? = "2012-10-17", id: String? = nil, statements: [Statement]) {
        self.version = version
        self.id = id
        self.statements = statements
    }
}
