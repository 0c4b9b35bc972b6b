/// Who asks for what, with what context: the question a policy answers.
public struct AuthorizationRequest: Hashable, Sendable {
    /// The caller's ARN: a user, a role session (`arn:aws:sts::A:assumed-role/R/S`) or an account's root.
    public var principal: String
    /// The ARNs the caller also stands for, such as the role behind a session.
    ///
    /// A session's ARN leaves out the role's path: where the role has one, name it here.
    public var principalAliases: [String]
    /// The canonical user id of the caller's account, by which bucket policies may name it; nil if unknown.
    public var canonicalUser: String?
    /// Such as `s3:PutObject`.
    public var action: String
    /// The ARN of what is asked for; the role's own ARN for `sts:AssumeRole`.
    public var resource: String
    /// Condition keys, such as `sts:ExternalId`, with their values. Absent keys are absent here.
    public var context: [String: [String]]

    /// Makes a request.
    public init(
        principal: String, principalAliases: [String] = [], canonicalUser: String? = nil,
        action: String, resource: String, context: [String: [String]] = [:]
    ) {
        self.principal = principal
        self.principalAliases = principalAliases
        self.canonicalUser = canonicalUser
        self.action = action
        self.resource = resource
        self.context = context
    }
}
