/// The way back from what this program did to a role or user: to what was there before, and only where nobody has
/// changed it since.
enum UndoPlan {
    /// What to do, or what stands against it.
    enum Verdict: Hashable, Sendable {
        case changes([IdentityChange])
        case conflicts([UndoConflict])
    }

    /// Judges the way back.
    ///
    /// - Parameters:
    ///   - before: What was there before the first call.
    ///   - after: What the calls made, or were about to make: what is still as before is no conflict.
    ///   - present: What IAM has now.
    static func verdict(
        before: IdentityState?, after: IdentityState?, present: IdentityState?
    ) -> Verdict {
        guard let present else { return before == nil ? .changes([]) : .conflicts([.deleted]) }
        guard let after else { return .changes([]) }
        let known = before?.id ?? after.id
        if let known, let id = present.id, known != id { return .conflicts([.madeAnew]) }
        let conflicts = conflicts(before, after, present)
        guard conflicts.isEmpty else { return .conflicts(conflicts) }
        guard let before else { return .changes(IdentityPlan.changes(from: present, to: nil)) }
        return .changes(IdentityPlan.changes(from: present, to: target(before, after, present)))
    }

    /// What is there now, with all that the calls touched as it was before.
    private static func target(
        _ before: IdentityState, _ after: IdentityState, _ present: IdentityState
    ) -> IdentityState {
        var target = present
        if !PolicyText.same(before.trust, after.trust) { target.trust = before.trust }
        if before.maxSessionDuration != after.maxSessionDuration || before.description != after.description {
            target.maxSessionDuration = before.maxSessionDuration
            target.description = before.description
        }
        if before.permissionsBoundary != after.permissionsBoundary {
            target.permissionsBoundary = before.permissionsBoundary
        }
        for name in names(before.policies, after.policies)
        where !PolicyText.same(before.policies[name], after.policies[name]) {
            target.policies[name] = before.policies[name]
        }
        for key in names(before.tags, after.tags) where before.tags[key] != after.tags[key] {
            target.tags[key] = before.tags[key]
        }
        target.accessKeys.removeAll { after.accessKeys.contains($0) && !before.accessKeys.contains($0) }
        return target
    }

    private static func conflicts(
        _ before: IdentityState?, _ after: IdentityState, _ present: IdentityState
    ) -> [UndoConflict] {
        var conflicts: [UndoConflict] = []
        func judge(_ conflict: UndoConflict, _ isTouched: Bool, _ isAsBefore: Bool, _ isAsAfter: Bool) {
            // What would be deleted must be all ours; of what stays, only what the calls touched matters.
            if (isTouched || before == nil) && !isAsAfter && !(isAsBefore && isTouched) {
                conflicts.append(conflict)
            }
        }
        judge(
            .trust, !PolicyText.same(before?.trust, after.trust),
            PolicyText.same(present.trust, before?.trust),
            PolicyText.same(present.trust, after.trust))
        judge(
            .settings,
            before?.maxSessionDuration != after.maxSessionDuration
                || before?.description != after.description,
            present.maxSessionDuration == before?.maxSessionDuration
                && present.description == before?.description,
            present.maxSessionDuration == after.maxSessionDuration && present.description == after.description
        )
        judge(
            .boundary, before?.permissionsBoundary != after.permissionsBoundary,
            present.permissionsBoundary == before?.permissionsBoundary,
            present.permissionsBoundary == after.permissionsBoundary)
        for name in names(before?.policies ?? [:], after.policies) {
            judge(
                .policy(name), !PolicyText.same(before?.policies[name], after.policies[name]),
                PolicyText.same(present.policies[name], before?.policies[name]),
                PolicyText.same(present.policies[name], after.policies[name]))
        }
        for key in names(before?.tags ?? [:], after.tags) {
            judge(
                .tag(key), before?.tags[key] != after.tags[key], present.tags[key] == before?.tags[key],
                present.tags[key] == after.tags[key])
        }
        if before == nil {
            conflicts += present.tags.keys.filter { after.tags[$0] == nil }.sorted().map(UndoConflict.tag)
            conflicts += present.foreign.sorted().map(UndoConflict.added)
        }
        return conflicts
    }

    private static func names(_ one: [String: String], _ other: [String: String]) -> [String] {
        Set(one.keys).union(other.keys).sorted()
    }
}
