/// What AssumeRole and GetFederationToken hand out.
public struct STSSession: Sendable {
    /// The session's credentials.
    public var credentials: Credentials
    /// The session's ARN: `arn:aws:sts::…:assumed-role/role/session`, or `…:federated-user/name`.
    public var arn: String
    /// About the answer.
    public var answer: AnswerFacts

    /// Makes a session.
    public init(credentials: Credentials, arn: String, answer: AnswerFacts) {
        self.credentials = credentials
        self.arn = arn
        self.answer = answer
    }
}
