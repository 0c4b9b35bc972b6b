/// A role of an account.
public struct Role: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// The unique id, `AROA…`.
    public var id: String
    /// The path, `/` for none.
    public var path: String
    /// The trust policy.
    public var assumeRolePolicyDocument: String
    /// The longest session, in seconds.
    public var maxSessionDuration: Int?
    /// When it was made.
    public var createDate: UTCTime?
    /// What it is for.
    public var description: String?
    /// The ARN of the policy that bounds it.
    public var permissionsBoundary: String?
    /// Values by key.
    public var tags: [String: String]
    /// About the answer.
    public var answer: AnswerFacts

    /// Makes a role.
    public init(
        name: String, arn: String, id: String, path: String, assumeRolePolicyDocument: String,
        maxSessionDuration: Int?, createDate: UTCTime?, description: String? = nil,
        permissionsBoundary: String? = nil, tags: [String: String] = [:], answer: AnswerFacts
    ) {
        self.name = name
        self.arn = arn
        self.id = id
        self.path = path
        self.assumeRolePolicyDocument = assumeRolePolicyDocument
        self.maxSessionDuration = maxSessionDuration
        self.createDate = createDate
        self.description = description
        self.permissionsBoundary = permissionsBoundary
        self.tags = tags
        self.answer = answer
    }
}
