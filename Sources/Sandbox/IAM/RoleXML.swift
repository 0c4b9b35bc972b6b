import AWS

/// Roles as IAM's answers spell them.
enum RoleXML {
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
