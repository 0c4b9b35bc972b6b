import AWS
import Documents
import JSON
import Onboarding

/// What `apply --json` prints.
enum ApplyJSON {
    static func text(
        _ end: ApplySheet.End, _ plan: ApplyPlan, _ outcome: RoleApplication.Outcome?, account: String,
        isVisible: Bool?, _ language: Language
    ) -> String {
        let state = outcome?.state ?? plan.present ?? plan.wanted
        var members = head(end, state, account)
        members += [
            .init("wider", .bool(plan.widens)),
            .init(
                "differences",
                .array(
                    plan.differences.map { difference in
                        .object([
                            .init("wider", .bool(difference.isWider)),
                            .init(
                                "message",
                                .string(
                                    RoleDifferenceSentences.all(difference).map { $0[language] }.joined(
                                        separator: " "))),
                        ])
                    })),
            calls(plan.changes, state.kind), .init("visible", isVisible.map { .bool($0) } ?? .null),
        ]
        if let key = outcome?.accessKey {
            members.append(
                .init(
                    "accessKey",
                    .object([
                        .init("accessKeyId", .string(key.accessKeyID)),
                        .init("secretAccessKey", .string(key.secretAccessKey.revealed)),
                    ])))
        }
        return JSONValue.object(members).rendered(indent: 2)
    }

    static func text(_ end: ApplySheet.End, _ proposal: UndoProposal, account: String) -> String {
        let state = proposal.run.after
        return JSONValue.object(head(end, state, account) + [calls(proposal.changes, state.kind)])
            .rendered(indent: 2)
    }

    private static func head(
        _ end: ApplySheet.End, _ state: IdentityState, _ account: String
    ) -> [JSONValue.Member] {
        [
            .init("outcome", .string(end.rawValue)), .init("kind", .string(state.kind.rawValue)),
            .init("name", .string(state.name)), .init("arn", .optional(state.arn)),
            .init("account", .string(account)),
        ]
    }

    private static func calls(
        _ changes: [IdentityChange], _ kind: IdentityState.Kind
    ) -> JSONValue.Member {
        .init("calls", .strings(changes.map { $0.call(kind) }))
    }
}
