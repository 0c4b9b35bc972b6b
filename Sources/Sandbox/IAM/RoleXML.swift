import AWS
import Policies

/// What the actions on roles share.
enum RoleXML {
    /// The role that the call names, for a caller who may do the action on it.
    static func find(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Role {
        let name = try call.name("RoleName", limit: 64)
        guard let role = directory.read({ $0[account: call.accountID][role: name] }) else {
            try call.authorize(on: "role", named: name)
            throw .noSuchRole(name)
        }
        try call.authorize(on: role.arn)
        return role
    }

    /// A trust policy that IAM takes, by form and by length.
    static func checkedTrust(_ text: String, in state: Directory.State) throws(Refusal) -> AttachedPolicy {
        let policy = try PolicyValidator.trustPolicy(text, in: state)
        if policy.document.sizeWithoutWhitespace > PolicyQuota.trustPolicy {
            throw Refusal(
                409, "LimitExceeded",
                "Cannot exceed quota for ACLSizePerRole: \(PolicyQuota.trustPolicy)")
        }
        return policy
    }

    /// The `Role` element.
    static func write(_ role: Role, to xml: inout XMLWriter) {
        xml.element("Role") { writeMembers(of: role, to: &$0) }
    }

    /// What is in a role's element.
    static func writeMembers(of role: Role, to xml: inout XMLWriter) {
        xml.element("Path", role.path)
        xml.element("RoleName", role.name)
        xml.element("RoleId", role.id)
        xml.element("Arn", role.arn.description)
        xml.element("CreateDate", role.created.iso8601)
        xml.element("AssumeRolePolicyDocument", PercentEncoding.encode(role.trust.text))
        xml.element("Description", ifPresent: role.description)
        xml.element("MaxSessionDuration", "\(role.maximumSessionDuration)")
        if !role.tags.isEmpty {
            xml.element("Tags") { xml in
                for tag in role.tags {
                    xml.element("member") { xml in
                        xml.element("Key", tag.key)
                        xml.element("Value", tag.value)
                    }
                }
            }
        }
    }
}
