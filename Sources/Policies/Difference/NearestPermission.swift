/// Finds what the other policy has instead of something that it does not have.
struct NearestPermission {
    private let others: [PermissionAtom]

    /// - Parameter others: What the other policy says.
    init(_ others: [PermissionAtom]) {
        self.others = others
    }

    /// The one element in which the other policy keeps to something else, while all the rest is there.
    func counterpart(of atom: PermissionAtom) -> Permission.Counterpart? {
        let alike = others.filter { $0.effect == atom.effect }
        func found(_ matches: (PermissionAtom) -> Bool) -> Permission? {
            Permission.merged(alike.filter(matches).map { Permission($0) }).first
        }
        if let near = found({ other in
            atom.hasPrincipalCovered(by: other) && atom.hasActionCovered(by: other)
                && atom.hasResourceCovered(by: other)
        }) {
            return .conditions(near.conditions)
        }
        if let near = found({ other in
            atom.hasPrincipalCovered(by: other) && atom.hasActionCovered(by: other)
                && atom.hasConditionsCovered(by: other)
        }) {
            return near.resources.map(Permission.Counterpart.resources)
        }
        if let near = found({ other in
            atom.hasPrincipalCovered(by: other) && atom.hasResourceCovered(by: other)
                && atom.hasConditionsCovered(by: other)
                && !atom.action.texts.isDisjoint(from: other.action.texts)
        }) {
            return .actions(near.actions)
        }
        let near = found { other in
            atom.hasActionCovered(by: other) && atom.hasResourceCovered(by: other)
                && atom.hasConditionsCovered(by: other)
        }
        return near?.principals.map(Permission.Counterpart.principals)
    }
}
