import JSON

extension JSONValue {
    /// Tags as the APIs of AWS take them.
    static func tags(_ tags: [Blueprint.Tag]) -> JSONValue {
        .array(
            tags.map { tag in
                .object([.init("Key", .string(tag.key)), .init("Value", .string(tag.value))])
            })
    }
}
