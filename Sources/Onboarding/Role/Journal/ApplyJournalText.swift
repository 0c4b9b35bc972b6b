import JSON

/// A journal as the JSON document that is kept.
enum ApplyJournalText {
    /// The version this program writes and the newest it reads.
    static let version = 1

    static func text(_ journal: ApplyJournal) -> String {
        JSONValue.object([
            .init("version", .number(String(version))), .init("runs", .array(journal.runs.map(json))),
        ]).rendered(indent: 2) + "\n"
    }

    static func journal(_ text: String) throws(DraftContent.Refusal) -> ApplyJournal {
        let object = try DraftObject(text, newest: version)
        let runs = try object.objects("runs").map { (run) throws(DraftContent.Refusal) in try read(run) }
        return ApplyJournal(runs: runs)
    }

    private static func json(_ run: ApplyJournal.Run) -> JSONValue {
        .object([
            .init("started", .string(run.started)), .init("finished", .bool(run.isFinished)),
            .init("calls", .array(run.calls.map { .string($0) })),
            .init("before", run.before.map(json) ?? .object([])), .init("after", json(run.after)),
        ])
    }

    private static func read(_ object: DraftObject) throws(DraftContent.Refusal) -> ApplyJournal.Run {
        let before = try object.object("before")
        var run = ApplyJournal.Run(
            started: try object.text("started"), before: before.isEmpty ? nil : try state(before),
            after: try state(try object.object("after")))
        run.isFinished = try object.optionalTruth("finished") ?? false
        run.calls = try object.texts("calls")
        return run
    }

    private static func json(_ state: IdentityState) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("kind", .string(state.kind.rawValue)), .init("name", .string(state.name)),
            .init("path", .string(state.path)),
        ]
        let texts: [(String, String?)] = [
            ("id", state.id), ("arn", state.arn), ("trust", state.trust), ("description", state.description),
            ("permissionsBoundary", state.permissionsBoundary),
        ]
        members += texts.compactMap { name, text in text.map { .init(name, .string($0)) } }
        members += state.maxSessionDuration.map { [.init("maxSessionDuration", .number(String($0)))] } ?? []
        members.append(.init("tags", pairs(state.tags)))
        members.append(.init("policies", pairs(state.policies)))
        members.append(.init("accessKeys", .array(state.accessKeys.map { .string($0) })))
        members.append(.init("foreign", .array(state.foreign.map { .string($0) })))
        return .object(members)
    }

    private static func state(_ object: DraftObject) throws(DraftContent.Refusal) -> IdentityState {
        guard let kind = IdentityState.Kind(rawValue: try object.text("kind")) else { throw .damaged("kind") }
        var state = IdentityState(kind: kind, name: try object.text("name"), path: try object.text("path"))
        state.id = try object.optionalText("id")
        state.arn = try object.optionalText("arn")
        state.trust = try object.optionalText("trust")
        state.description = try object.optionalText("description")
        state.permissionsBoundary = try object.optionalText("permissionsBoundary")
        state.maxSessionDuration = try object.optionalNumber("maxSessionDuration")
        state.tags = try dictionary(object, "tags")
        state.policies = try dictionary(object, "policies")
        state.accessKeys = try object.texts("accessKeys")
        state.foreign = try object.texts("foreign")
        return state
    }

    private static func pairs(_ texts: [String: String]) -> JSONValue {
        .object(texts.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    private static func dictionary(
        _ object: DraftObject, _ name: String
    ) throws(DraftContent.Refusal) -> [String: String] {
        Dictionary(try object.pairs(name).map { ($0.name, $0.value) }) { _, last in last }
    }
}
