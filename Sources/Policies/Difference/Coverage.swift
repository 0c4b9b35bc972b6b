/// Whether some atoms together apply to everything that one atom applies to.
struct Coverage {
    private let atoms: [PermissionAtom]

    init(_ atoms: [PermissionAtom]) {
        self.atoms = atoms
    }

    /// True only if it is sure; the effect is not looked at.
    func covers(_ atom: PermissionAtom) -> Bool {
        let candidates = atoms.filter { other in
            atom.hasPrincipalCovered(by: other) && atom.hasConditionsCovered(by: other)
        }
        return atom.action.texts.isCovered(
            by: candidates.filter(atom.hasResourceCovered).map(\.action.texts))
            || atom.resource.texts.isCovered(
                by: candidates.filter(atom.hasActionCovered).map(\.resource.texts))
    }
}

extension PermissionAtom {
    func hasPrincipalCovered(by other: PermissionAtom) -> Bool {
        switch (principal, other.principal) {
        case (nil, nil): true
        case (let own?, let theirs?): own.isCovered(by: theirs)
        default: false
        }
    }

    func hasActionCovered(by other: PermissionAtom) -> Bool {
        action.texts.isCovered(by: [other.action.texts])
    }

    func hasResourceCovered(by other: PermissionAtom) -> Bool {
        resource.texts.isCovered(by: [other.resource.texts])
    }

    func hasConditionsCovered(by other: PermissionAtom) -> Bool {
        other.tests.allSatisfy { key, test in (tests[key] ?? KeyTest()).implies(test) }
    }
}
