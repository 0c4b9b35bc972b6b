/// Users as IAM's answers spell them.
enum UserXML {
    /// The `User` element.
    static func write(_ user: User, to xml: inout XMLWriter) {
        xml.element("User") { xml in
            xml.element("Path", user.path)
            xml.element("UserName", user.name)
            xml.element("UserId", user.id)
            xml.element("Arn", user.arn.description)
            xml.element("CreateDate", user.created.iso8601)
            xml.boundary(user.boundary)
            TagXML.write(user.tags, to: &xml)
        }
    }
}
