import AWS
import Policies

/// `CreateRole`.
enum CreateRole: QueryOperation {
    static let action = "CreateRole"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let name = try call.name("RoleName", limit: 64)
        let path = try call.path()
        let text = try call.policyText("AssumeRolePolicyDocument")
        let duration = try call.number("MaxSessionDuration", in: 3600...43_200, default: 3600)
        try call.authorize(on: "role" + path.dropLast(), named: name)
        let boundary = try BoundaryLookup.requested(call, in: directory)
        let role = try directory.update { (state) throws(Refusal) in
            guard !state[account: call.accountID].roles.has(likeNamed: name) else {
                throw Refusal(409, "EntityAlreadyExists", "Role with name \(name) already exists.")
            }
            let role = Role(
                name: name, path: path, accountID: call.accountID, id: IAMIdentifier.make(.role),
                created: call.request.time, description: call["Description"],
                maximumSessionDuration: duration, trust: try Role.checkedTrust(text, in: state),
                boundary: boundary, tags: TagParameters.tags(of: call))
            state[account: call.accountID].roles[name] = role
            return role
        }
        return call.answer { xml in RoleXML.write(role, to: &xml) }
    }
}

/// `GetRole`.
enum GetRole: QueryOperation {
    static let action = "GetRole"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try Role.find(call, in: directory)
        return call.answer { xml in RoleXML.write(role, to: &xml) }
    }
}

/// `ListRoles`.
enum ListRoles: QueryOperation {
    static let action = "ListRoles"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let prefix = call["PathPrefix"] ?? "/"
        try call.authorize(on: "role" + prefix.dropLast(prefix.hasSuffix("/") ? 1 : 0), named: "")
        let roles = directory.read { $0[account: call.accountID].roles.all }.filter {
            $0.path.hasPrefix(prefix)
        }
        return call.answer { xml in
            xml.element("Roles") { xml in
                for role in roles { xml.element("member") { RoleXML.writeMembers(of: role, to: &$0) } }
            }
            xml.element("IsTruncated", "false")
        }
    }
}

/// `UpdateAssumeRolePolicy`.
enum UpdateAssumeRolePolicy: QueryOperation {
    static let action = "UpdateAssumeRolePolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try Role.find(call, in: directory)
        let text = try call.policyText("PolicyDocument")
        try directory.update { (state) throws(Refusal) in
            let trust = try Role.checkedTrust(text, in: state)
            state[account: call.accountID].roles[role.name]?.trust = trust
        }
        return call.answer()
    }
}

/// `DeleteRole`.
enum DeleteRole: QueryOperation {
    static let action = "DeleteRole"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try Role.find(call, in: directory)
        guard role.policies.isEmpty else {
            throw Refusal(409, "DeleteConflict", "Cannot delete entity, must delete policies first.")
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID].roles[role.name] = nil
        }
        return call.answer()
    }
}
