import AWS
import Policies

/// What GetFederationToken hands out: somebody acting for a user for a while.
struct FederatedSession: Sendable {
    /// The user's account.
    let accountID: String
    /// The user's name.
    let userName: String
    /// The user's id; sessions of a user that was deleted and made again end.
    let userID: String
    /// The name that the user gave the session.
    let name: String
    /// What every request must carry.
    let token: Secret
    /// When it ends.
    let expiration: UTCTime
    /// The policy that narrows the session.
    let policy: PolicyDocument?

    /// Makes a session with a token of its own.
    init(user: User, name: String, expiration: UTCTime, policy: PolicyDocument?) {
        accountID = user.accountID
        userName = user.name
        userID = user.id
        self.name = name
        token = AccessKey.newToken()
        self.expiration = expiration
        self.policy = policy
    }

    /// The session's ARN.
    var arn: ARN {
        ARN(
            partition: "aws", service: "sts", region: "", account: accountID,
            resource: "federated-user/\(name)")
    }
}
