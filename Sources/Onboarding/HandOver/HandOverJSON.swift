import Documents
import JSON

extension HandOver {
    /// The same for programs; the sentences are in `language`.
    public func json(_ language: Language = .en) -> JSONValue {
        .object([
            .init("platform", .string(setup.platform)),
            .init("method", .string(setup.method.rawValue)),
            .init("bucket", .string(setup.bucket)),
            .init("folder", .string(setup.folder)),
            .init("fields", .array(fields.map { json($0, language) })),
            .init("notes", .array(notes.map { .string($0[language]) })),
            .init("corrections", .array(corrections.map { .string($0.explanation[language]) })),
            .init("test", report.map { $0.json(language) } ?? .null),
        ])
    }

    private func json(_ field: HandOverField, _ language: Language) -> JSONValue {
        let value: JSONValue =
            switch field.content {
            case .text(let text): .string(text)
            case .described(let text): .string(text[language])
            case .secret, .empty: .null
            }
        return .object([
            .init("label", .string(field.label)), .init("answer", .string(field.answer)),
            .init("value", value), .init("secret", .bool(field.content == .secret)),
        ])
    }
}
