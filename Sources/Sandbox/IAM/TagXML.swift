/// Tags as IAM's answers spell them.
enum TagXML {
    /// The `Tags` element; nothing where there are none.
    static func write(_ tags: [Role.Tag], to xml: inout XMLWriter) {
        guard !tags.isEmpty else { return }
        xml.element("Tags") { xml in
            for tag in tags {
                xml.element("member") { xml in
                    xml.element("Key", tag.key)
                    xml.element("Value", tag.value)
                }
            }
        }
    }
}
