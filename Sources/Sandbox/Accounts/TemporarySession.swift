import AWS
import Policies

/// What AssumeRole hands out: somebody acting as a role for a while.
typealias RoleSession = TemporarySession<Role>

/// What GetFederationToken hands out: somebody acting for a user for a while.
typealias FederatedSession = TemporarySession<User>

/// What STS hands out: somebody acting as a role, or for a user, for a while.
struct TemporarySession<Identity: IAMIdentity>: Sendable {
    /// Whose role or user it is.
    let accountID: String
    /// The name that the caller gave the session.
    let name: String
    /// What every request must carry.
    let token: Secret
    /// When it ends.
    let expiration: UTCTime
    /// The policy that narrows the session.
    let policy: PolicyDocument?
    private let identityName: String
    private let identityID: String

    /// Makes a session with a token of its own.
    init(of identity: Identity, name: String, expiration: UTCTime, policy: PolicyDocument?) {
        accountID = identity.accountID
        identityName = identity.name
        identityID = identity.id
        self.name = name
        token = AccessKey.newToken()
        self.expiration = expiration
        self.policy = policy
    }

    /// The session's ARN.
    var arn: ARN {
        ARN(
            partition: "aws", service: "sts", region: "", account: accountID,
            resource: Identity.sessionResource(identityName, name))
    }

    /// The role or user behind it; nil when that was deleted, even if it was made again: old sessions end.
    func identity(in state: Directory.State) -> Identity? {
        let identity = state[account: accountID][keyPath: Identity.place][identityName]
        return identity?.id == identityID ? identity : nil
    }
}
