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

/// `PutRolePermissionsBoundary` and `PutUserPermissionsBoundary`.
enum PutPermissionsBoundary<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Put\(Identity.word)PermissionsBoundary" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        let boundary = try BoundaryLookup.find("PermissionsBoundary", of: call, in: directory)
        try directory.change(identity) { $0.boundary = boundary }
        return call.answer()
    }
}

/// `DeleteRolePermissionsBoundary` and `DeleteUserPermissionsBoundary`.
enum DeletePermissionsBoundary<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Delete\(Identity.word)PermissionsBoundary" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        try directory.change(identity) { $0.boundary = nil }
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
