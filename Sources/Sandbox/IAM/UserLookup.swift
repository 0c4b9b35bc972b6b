/// Finds the user that a call is about.
enum UserLookup {
    /// The user that the call names, or the caller; for a caller who may do the action on it.
    static func find(_ call: QueryCall, in directory: Directory) throws(Refusal) -> User {
        guard call["UserName"] != nil else { return try callingUser(call) }
        let name = try call.name("UserName", limit: 128)
        guard let user = directory.read({ $0[account: call.accountID][user: name] }) else {
            try call.authorize(on: "user", named: name)
            throw .noSuchUser(name)
        }
        try call.authorize(on: user.arn)
        return user
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
