import Policies

/// Finds the policy that a permissions boundary names.
enum BoundaryLookup {
    /// The boundary that a call which makes a role or a user asks for; nil when it asks for none.
    static func requested(_ call: QueryCall, in directory: Directory) throws(Refusal) -> ManagedPolicy? {
        guard let arn = call["PermissionsBoundary"] else { return nil }
        guard let policy = directory.read({ $0[account: call.accountID].policies[arn] }) else {
            throw Refusal(404, "NoSuchEntity", "Scope ARN: \(arn) does not exist or is not attachable.")
        }
        return policy
    }

    /// The policy of the caller's account whose ARN is in `parameter`.
    static func find(
        _ parameter: String, of call: QueryCall, in directory: Directory
    ) throws(Refusal) -> ManagedPolicy {
        let arn = try call.required(parameter)
        guard let policy = directory.read({ $0[account: call.accountID].policies[arn] }) else {
            throw Refusal(404, "NoSuchEntity", "Policy \(arn) was not found.")
        }
        return policy
    }
}

/// `PutRolePermissionsBoundary`.
enum PutRolePermissionsBoundary: QueryOperation {
    static let action = "PutRolePermissionsBoundary"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        let boundary = try BoundaryLookup.find("PermissionsBoundary", of: call, in: directory)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][role: role.name]?.boundary = boundary
        }
        return call.answer()
    }
}

/// `DeleteRolePermissionsBoundary`.
enum DeleteRolePermissionsBoundary: QueryOperation {
    static let action = "DeleteRolePermissionsBoundary"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][role: role.name]?.boundary = nil
        }
        return call.answer()
    }
}

/// `PutUserPermissionsBoundary`.
enum PutUserPermissionsBoundary: QueryOperation {
    static let action = "PutUserPermissionsBoundary"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let boundary = try BoundaryLookup.find("PermissionsBoundary", of: call, in: directory)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name]?.boundary = boundary
        }
        return call.answer()
    }
}

/// `DeleteUserPermissionsBoundary`.
enum DeleteUserPermissionsBoundary: QueryOperation {
    static let action = "DeleteUserPermissionsBoundary"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name]?.boundary = nil
        }
        return call.answer()
    }
}

extension XMLWriter {
    /// The boundary of a role or a user, if there is one.
    mutating func boundary(_ boundary: ManagedPolicy?) {
        guard let boundary else { return }
        element("PermissionsBoundary") { xml in
            xml.element("PermissionsBoundaryType", "Policy")
            xml.element("PermissionsBoundaryArn", boundary.arn.description)
        }
    }
}
