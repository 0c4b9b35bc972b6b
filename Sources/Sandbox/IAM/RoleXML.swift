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
        xml.boundary(role.boundary)
        TagXML.write(role.tags, to: &xml)
    }
}
