import AWS

/// An access key, and whose it is.
struct AccessKey: Sendable {
    /// Who signs with it.
    enum Owner: Sendable {
        /// A user's long-term key.
        case user(accountID: String, name: String)
        /// A session of an assumed role.
        case session(RoleSession)
        /// A session of a user.
        case federated(FederatedSession)
    }

    /// Such as `AKIA…` or `ASIA…`.
    let id: String
    /// The secret access key.
    let secret: Secret
    /// Whose it is.
    let owner: Owner
    /// When it was made.
    let created: UTCTime

    /// A new key for a user.
    static func longTerm(accountID: String, userName: String, at time: UTCTime) -> AccessKey {
        AccessKey(
            id: IAMIdentifier.make(.accessKey),
            secret: newSecret(), owner: .user(accountID: accountID, name: userName), created: time)
    }

    /// A new key for a session.
    static func temporary(_ owner: Owner, at time: UTCTime) -> AccessKey {
        AccessKey(
            id: IAMIdentifier.make(.temporaryAccessKey), secret: newSecret(), owner: owner, created: time)
    }

    /// A new session token.
    static func newToken() -> Secret {
        Secret("IQoJb3JpZ2luX2VjE" + RandomText.make(347, from: RandomText.base64))
    }

    /// What a temporary key is good with, and until when; nil for a long-term key.
    var session: (token: Secret, expiration: UTCTime)? {
        switch owner {
        case .user: nil
        case .session(let session): (session.token, session.expiration)
        case .federated(let session): (session.token, session.expiration)
        }
    }

    private static func newSecret() -> Secret {
        Secret(RandomText.make(40, from: RandomText.base64))
    }
}
