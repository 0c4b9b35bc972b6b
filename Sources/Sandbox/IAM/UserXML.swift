/// What the actions on users share.
enum UserXML {
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

    /// The `User` element.
    static func write(_ user: User, to xml: inout XMLWriter) {
        xml.element("User") { xml in
            xml.element("Path", user.path)
            xml.element("UserName", user.name)
            xml.element("UserId", user.id)
            xml.element("Arn", user.arn.description)
            xml.element("CreateDate", user.created.iso8601)
        }
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
