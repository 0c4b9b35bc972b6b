/// The calls that turn one state of a role or user into another, in their order. Turned round it is the way back.
enum IdentityPlan {
    /// The calls from `present` to `wanted`, nil for one that does not exist; empty where both mean the same.
    ///
    /// What others gave it is in neither, and no call touches it.
    static func changes(from present: IdentityState?, to wanted: IdentityState?) -> [IdentityChange] {
        switch (present, wanted) {
        case (nil, nil): []
        case (nil, let wanted?):
            [.create(wanted)] + puts(wanted.policies.filter { _ in true }, over: [:])
        case (let present?, nil):
            // IAM deletes only what has no policies and no keys any more.
            present.accessKeys.map(IdentityChange.deleteAccessKey)
                + present.policies.keys.sorted().map(IdentityChange.deletePolicy) + [.delete]
        case (let present?, let wanted?): updates(from: present, to: wanted)
        }
    }

    private static func updates(from present: IdentityState, to wanted: IdentityState) -> [IdentityChange] {
        var changes: [IdentityChange] = []
        // The bound comes first, so that nothing is wider than it should be on the way.
        if present.permissionsBoundary != wanted.permissionsBoundary {
            changes.append(wanted.permissionsBoundary.map(IdentityChange.putBoundary) ?? .deleteBoundary)
        }
        if let trust = wanted.trust, !PolicyText.same(present.trust, trust) {
            changes.append(.putTrust(trust))
        }
        changes += puts(wanted.policies, over: present.policies)
        changes += present.policies.keys.filter { wanted.policies[$0] == nil }.sorted()
            .map(IdentityChange.deletePolicy)
        if let seconds = wanted.maxSessionDuration,
            present.maxSessionDuration != seconds || present.description != wanted.description
        {
            changes.append(.putSettings(description: wanted.description, maxSessionDuration: seconds))
        }
        let removed = present.tags.keys.filter { wanted.tags[$0] == nil }.sorted()
        if !removed.isEmpty { changes.append(.untag(removed)) }
        let added = wanted.tags.filter { present.tags[$0.key] != $0.value }
        if !added.isEmpty { changes.append(.tag(added)) }
        changes += present.accessKeys.filter { !wanted.accessKeys.contains($0) }
            .map(IdentityChange.deleteAccessKey)
        return changes
    }

    private static func puts(
        _ wanted: [String: String], over present: [String: String]
    ) -> [IdentityChange] {
        wanted.keys.sorted().compactMap { name in
            PolicyText.same(present[name], wanted[name])
                ? nil : wanted[name].map { .putPolicy(name: name, text: $0) }
        }
    }
}
