import AWS
import Policies

/// What AssumeRole hands out: somebody acting as a role for a while.
struct RoleSession: Sendable {
    /// Whose role it is.
    let accountID: String
    /// The role's name.
    let roleName: String
    /// The role's id; a role that was deleted and made again has another one, and old sessions end.
    let roleID: String
    /// The name that the caller gave the session.
    let name: String
    /// What every request must carry.
    let token: Secret
    /// When it ends.
    let expiration: UTCTime
    /// The policy that narrows the session.
    let policy: PolicyDocument?

    /// Makes a session with a token of its own.
    init(role: Role, name: String, expiration: UTCTime, policy: PolicyDocument?) {
        accountID = role.accountID
        roleName = role.name
        roleID = role.id
        self.name = name
        token = AccessKey.newToken()
        self.expiration = expiration
        self.policy = policy
    }

    /// The session's ARN, which names the role without its path.
    var arn: ARN {
        ARN(
            partition: "aws", service: "sts", region: "", account: accountID,
            resource: "assumed-role/\(roleName)/\(name)")
    }
}
