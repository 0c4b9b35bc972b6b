import AWS
import Policies

/// `PutRolePolicy`.
enum PutRolePolicy: QueryOperation {
    static let action = "PutRolePolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        let policy = try PolicyValidator.permissionsPolicy(try call.policyText("PolicyDocument"))
        var policies = role.policies
        policies[name] = policy
        let quota = PolicyQuota.roleInlinePolicies
        if policies.values.reduce(0, { $0 + $1.document.sizeWithoutWhitespace }) > quota {
            throw Refusal(
                409, "LimitExceeded", "Maximum policy size of \(quota) bytes exceeded for role \(role.name)")
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][role: role.name]?.policies[name] = policy
        }
        return call.answer()
    }
}

/// `GetRolePolicy`.
enum GetRolePolicy: QueryOperation {
    static let action = "GetRolePolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        guard let policy = role.policies[name] else { throw .noSuchRolePolicy(name) }
        return call.answer { xml in
            xml.element("RoleName", role.name)
            xml.element("PolicyName", name)
            xml.element("PolicyDocument", PercentEncoding.encode(policy.text))
        }
    }
}

/// `ListRolePolicies`.
enum ListRolePolicies: QueryOperation {
    static let action = "ListRolePolicies"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        return call.answer { xml in
            xml.element("PolicyNames") { xml in
                for name in role.policies.keys.sorted() { xml.element("member", name) }
            }
            xml.element("IsTruncated", "false")
        }
    }
}

/// `ListAttachedRolePolicies`: there are no managed policies here, so none is ever attached.
enum ListAttachedRolePolicies: QueryOperation {
    static let action = "ListAttachedRolePolicies"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        _ = try RoleLookup.find(call, in: directory)
        return call.answer { xml in
            xml.element("AttachedPolicies", "")
            xml.element("IsTruncated", "false")
        }
    }
}

/// `DeleteRolePolicy`.
enum DeleteRolePolicy: QueryOperation {
    static let action = "DeleteRolePolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        guard role.policies[name] != nil else { throw .noSuchRolePolicy(name) }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][role: role.name]?.policies[name] = nil
        }
        return call.answer()
    }
}

extension Refusal {
    fileprivate static func noSuchRolePolicy(_ name: String) -> Refusal {
        Refusal(404, "NoSuchEntity", "The role policy with name \(name) cannot be found.")
    }
}
