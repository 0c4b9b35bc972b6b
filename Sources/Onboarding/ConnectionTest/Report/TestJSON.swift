import Documents
import JSON

extension RungResult {
    /// One line of `s3-onboard test --json`.
    public func json(_ language: Language = .en) -> JSONValue {
        .object([
            .init("rung", .string(rung.rawValue)),
            .init("expected", .string(expected.rawValue)),
            .init("observed", observed.map(\.json) ?? .null),
            .init("verdict", .string(verdict.rawValue)),
            .init("cause", causes.first.map { .string($0.cause) } ?? .null),
            .init("fix", causes.first.map { .string($0.fix[language]) } ?? .null),
            .init("seconds", .number(Self.milliseconds(seconds))),
            .init("note", note.map { .string($0[language]) } ?? .null),
            .init("causes", .array(causes.map { $0.json(language) })),
        ])
    }

    /// Three decimals, so that the same time always gives the same text.
    private static func milliseconds(_ seconds: Double) -> String {
        let whole = Int((max(0, seconds) * 1000).rounded())
        let rest = String(whole % 1000)
        return "\(whole / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}

extension RungResult.Observation {
    var json: JSONValue {
        .object([
            .init("status", status.map { .number(String($0)) } ?? .null),
            .init("code", code.map(JSONValue.string) ?? .null),
            .init("message", message.map(JSONValue.string) ?? .null),
            .init("requestId", requestID.map(JSONValue.string) ?? .null),
        ])
    }
}

extension Diagnosis {
    /// One cause, as `s3-onboard explain --json` and `test --json` show it.
    public func json(_ language: Language = .en) -> JSONValue {
        .object([
            .init("cause", .string(cause)),
            .init("message", .string(message[language])),
            .init("fix", .string(fix[language])),
            .init("next", next.map { .string($0[language]) } ?? .null),
        ])
    }
}

extension TestReport {
    /// The last line of `s3-onboard test --json`.
    public func json(_ language: Language = .en) -> JSONValue {
        .object([
            .init("verdict", .string(verdict.rawValue)),
            .init("as", .string(perspective.rawValue)),
            .init("proved", .array(proved.map { .string($0[language]) })),
            .init("notProved", .array(notProved.map { .string($0[language]) })),
            .init("leftBehind", .array(leftBehind.map { .string($0[language]) })),
        ])
    }
}
