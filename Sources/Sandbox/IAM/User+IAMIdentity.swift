import Policies

extension User: IAMIdentity {
    static let word = "User"
    static let inlinePolicyQuota = PolicyQuota.userInlinePolicies
    static var place: WritableKeyPath<Account, IdentityTable<User>> { \.users }

    /// Without a name the call is about the caller.
    static func find(_ call: QueryCall, in directory: Directory) throws(Refusal) -> User {
        guard call["UserName"] != nil else { return try callingUser(call) }
        return try find(named: try call.name("UserName", limit: 128), for: call, in: directory)
    }

    static func sessionResource(_ userName: String, _ sessionName: String) -> String {
        "federated-user/\(sessionName)"
    }

    private static func callingUser(_ call: QueryCall) throws(Refusal) -> User {
        guard case .user(let user) = call.caller.kind else {
            throw Refusal(
                400, "ValidationError", "Must specify userName when calling with non-User credentials")
        }
        try call.authorize(on: user.arn)
        return user
    }
}
