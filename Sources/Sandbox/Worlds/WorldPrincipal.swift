import AWS
import Policies

/// Makes the users and roles that a world begins with.
enum WorldPrincipal {
    /// A user with one policy and one access key.
    static func addUser(
        _ name: String, path: String = "/", accountID: String, policy: PolicyDocument,
        to directory: Directory, at time: UTCTime
    ) throws(Refusal) -> AccessKey {
        let key = AccessKey.longTerm(accountID: accountID, userName: name, at: time)
        var user = User(
            name: name, path: path, accountID: accountID, id: IAMIdentifier.make(.user), created: time)
        user.policies["permissions"] = AttachedPolicy(policy)
        try directory.update { (state) throws(Refusal) in
            state[account: accountID][user: name] = user
            state.keys[key.id] = key
        }
        return key
    }

    /// A role with one policy.
    static func addRole(
        _ name: String, path: String = "/", accountID: String, trust: PolicyDocument, policy: PolicyDocument,
        to directory: Directory, at time: UTCTime
    ) throws(Refusal) -> Role {
        var role = Role(
            name: name, path: path, accountID: accountID, id: IAMIdentifier.make(.role), created: time,
            maximumSessionDuration: 3600, trust: AttachedPolicy(trust))
        role.policies["permissions"] = AttachedPolicy(policy)
        try directory.update { (state) throws(Refusal) in state[account: accountID][role: name] = role }
        return role
    }

    /// A session of `role` that lasts as long as a role's session can.
    static func openSession(
        of role: Role, name: String, in directory: Directory, at time: UTCTime
    ) throws(Refusal) -> (key: AccessKey, session: RoleSession) {
        let session = RoleSession(
            role: role, name: name, expiration: time.moved(by: 12 * 3600), policy: nil)
        let key = AccessKey.temporary(session, at: time)
        try directory.update { (state) throws(Refusal) in state.keys[key.id] = key }
        return (key, session)
    }
}

extension AttachedPolicy {
    /// A policy that was made here.
    init(_ document: PolicyDocument) {
        self.init(text: document.rendered(), document: document)
    }
}
