/// An IAM policy document: trust policy, permissions policy, or bucket policy.
public struct PolicyDocument: Hashable, Sendable {
    /// The language version; `2012-10-17` in everything this program makes.
    public var version: String?
    /// The optional `Id`.
    public var id: String?
    /// The statements, in order.
    public var statements: [Statement]

    /// The version that everything new has: policy variables mean something.
    public static let currentVersion = "2012-10-17"
    /// The version that a document without one has: policy variables are plain text.
    public static let firstVersion = "2008-10-17"

    /// Makes a document of the current language version.
    public init(version: String? = currentVersion, id: String? = nil, statements: [Statement]) {
        self.version = version
        self.id = id
        self.statements = statements
    }
}
