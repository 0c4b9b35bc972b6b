import AWS
import Policies

/// Makes the users and roles that a world begins with.
enum WorldPrincipal {
    /// A user with one policy and one access key; a user who is there already, because two platforms act as the
    /// same one, gets another key.
    static func addUser(
        _ arn: ARN, policy: PolicyDocument, to directory: Directory, at time: UTCTime
    ) throws(Refusal) -> SandboxUser {
        let (path, name) = pathAndName(of: arn)
        let key = AccessKey.longTerm(accountID: arn.account, userName: name, at: time)
        var user = User(
            name: name, path: path, accountID: arn.account, id: IAMIdentifier.make(.user), created: time)
        user.policies["permissions"] = AttachedPolicy(policy)
        try directory.update { (state) throws(Refusal) in
            if state[account: arn.account].users[name] == nil {
                state[account: arn.account].users[name] = user
            }
            state.keys[key.id] = key
        }
        return SandboxUser(arn: arn.description, accessKeyID: key.id, secretAccessKey: key.secret)
    }

    /// A role with one policy.
    static func addRole(
        _ arn: ARN, trust: PolicyDocument, policy: PolicyDocument, to directory: Directory, at time: UTCTime
    ) throws(Refusal) -> Role {
        let (path, name) = pathAndName(of: arn)
        var role = Role(
            name: name, path: path, accountID: arn.account, id: IAMIdentifier.make(.role), created: time,
            maximumSessionDuration: 3600, trust: AttachedPolicy(trust))
        role.policies["permissions"] = AttachedPolicy(policy)
        try directory.update { (state) throws(Refusal) in state[account: arn.account].roles[name] = role }
        return role
    }

    /// A session of `role` that lasts as long as a role's session can.
    static func openSession(
        of role: Role, name: String, in directory: Directory, at time: UTCTime
    ) throws(Refusal) -> (key: AccessKey, session: RoleSession) {
        let session = RoleSession(
            of: role, name: name, expiration: time.moved(by: 12 * 3600), policy: nil)
        let key = AccessKey.temporary(.session(session), at: time)
        try directory.update { (state) throws(Refusal) in state.keys[key.id] = key }
        return (key, session)
    }

    /// The trust policy of a role that everybody of an account may assume whose own policies allow it.
    static func trust(inAccount id: String) -> PolicyDocument {
        PolicyDocument(statements: [
            Statement(
                effect: .allow,
                principals: .including(.listed([Statement.Principal(.aws, "arn:aws:iam::\(id):root")])),
                actions: .including(["sts:AssumeRole"]))
        ])
    }

    /// Splits `role/path/name`.
    private static func pathAndName(of arn: ARN) -> (path: String, name: String) {
        let name = arn.resource.split(separator: "/").last.map(String.init) ?? arn.resource
        return (String(arn.resource.drop { $0 != "/" }.dropLast(name.count)), name)
    }
}

extension AttachedPolicy {
    /// A policy that was made here.
    init(_ document: PolicyDocument) {
        self.init(text: document.rendered(), document: document)
    }
}
