/// Who calls.
public struct CallerIdentity: Hashable, Sendable {
    /// The account's 12 digits.
    public var account: String
    /// The caller's ARN.
    public var arn: String
    /// The caller's unique id.
    public var userID: String
    /// About the answer.
    public var answer: AnswerFacts

    /// Makes an identity.
    public init(account: String, arn: String, userID: String, answer: AnswerFacts) {
        self.account = account
        self.arn = arn
        self.userID = userID
        self.answer = answer
    }
}
