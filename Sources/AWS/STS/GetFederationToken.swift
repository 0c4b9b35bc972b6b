/// What GetFederationToken takes.
public struct GetFederationTokenInput: Hashable, Sendable {
    /// The session's name, 2 to 32 characters.
    public var name: String
    /// The policy that narrows the session. Without one it may do nothing but what resources' policies allow it.
    public var policy: String?
    /// 900 to 129,600.
    public var durationSeconds: Int?

    /// Makes an input.
    public init(name: String, policy: String? = nil, durationSeconds: Int? = nil) {
        self.name = name
        self.policy = policy
        self.durationSeconds = durationSeconds
    }
}

/// What GetFederationToken answers.
public struct FederatedUser: Sendable {
    /// The session's credentials.
    public var credentials: Credentials
    /// The session's ARN, `arn:aws:sts::…:federated-user/name`.
    public var arn: String
    /// About the answer.
    public var answer: AnswerFacts

    /// Makes an output.
    public init(credentials: Credentials, arn: String, answer: AnswerFacts) {
        self.credentials = credentials
        self.arn = arn
        self.answer = answer
    }
}
