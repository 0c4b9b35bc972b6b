/// Who asks for what, with what context: the question a policy answers.
public struct AuthorizationRequest: Hashable, Sendable {
    /// The caller's ARN: a user, a role session (`arn:aws:sts::A:assumed-role/R/S`) or an account's root.
    public var principal: String
    /// The ARNs the caller also stands for, such as the role behind a session and the account's root.
    public var principalAliases: [String]
    /// Such as `s3:PutObject`.
    public var action: String
    /// The ARN of what is asked for; the role's own ARN for `sts:AssumeRole`.
    public var resource: String
    /// Condition keys, such as `sts:ExternalId`, with their values. Absent keys are absent here.
    public var context: [String: [String]]

    /// Makes a request.
    public init(
        principal: String, principalAliases: [String] = [], action: String, resource: String,
        context: [String: [String]] = [:]
    ) {
        self.principal = principal
        self.principalAliases = principalAliases
        self.action = action
        self.resource = resource
        self.context = context
    }
}

/// The answer, with the statement that decided.
public enum Decision: Hashable, Sendable {
    /// Where a statement stands.
    public struct Place: Hashable, Sendable {
        /// Which of the given policies, counted from 0.
        public var policy: Int
        /// Which statement in it, counted from 0.
        public var statement: Int

        /// Makes a place.
        public init(policy: Int, statement: Int) {
            self.policy = policy
            self.statement = statement
        }
    }

    /// Allowed by this statement.
    case allowed(Place)
    /// Denied by this statement.
    case explicitlyDenied(Place)
    /// No statement allows it.
    case implicitlyDenied
}
