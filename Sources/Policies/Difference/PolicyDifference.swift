/// What a deployed policy lets happen more and less than the expected one.
///
/// Policies are compared by what they mean: order, Sids, the cut of statements, one value or a list, the case of
/// actions and condition keys, and an account's id or root ARN make no difference. What is not surely the same is
/// named: if both lists are empty, both policies decide alike on every request.
public struct PolicyDifference: Hashable, Sendable {
    /// What the deployed policy allows and the expected one does not, and what only the expected one denies.
    public let more: [Permission]
    /// What the expected policy allows and the deployed one does not, and what only the deployed one denies.
    public let less: [Permission]
    /// The deployed policy's `Version`, when `${…}` in the policies is a variable in one and plain text in the
    /// other for that; "2008-10-17" is what a policy without one has.
    public let otherVersion: String?

    /// Whether both policies mean the same.
    public var isEmpty: Bool { more.isEmpty && less.isEmpty }

    /// Compares two policies.
    public init(deployed: PolicyDocument, expected: PolicyDocument) {
        let deployedAtoms = PermissionAtom.atoms(of: deployed)
        let expectedAtoms = PermissionAtom.atoms(of: expected)
        more = Self.openings(in: deployedAtoms, beyond: expectedAtoms)
        less = Self.openings(in: expectedAtoms, beyond: deployedAtoms)
        let versionMatters =
            deployed.hasVariables != expected.hasVariables
            && (deployed.mentionsVariables || expected.mentionsVariables)
        otherVersion = versionMatters ? deployed.version ?? "2008-10-17" : nil
    }

    /// What `atoms` allow and `others` do not, and what `others` deny and `atoms` do not.
    private static func openings(
        in atoms: [PermissionAtom], beyond others: [PermissionAtom]
    ) -> [Permission] {
        let (allowed, denied) = (atoms.with(.allow), atoms.with(.deny))
        let (otherAllowed, otherDenied) = (others.with(.allow), others.with(.deny))
        // What is denied by its own policy is not allowed.
        let known = Coverage(otherAllowed + denied)
        let opened = widest(allowed.filter { !known.covers($0) })
        let kept = Coverage(denied)
        let missing = widest(otherDenied.filter { !kept.covers($0) })
        return permissions(opened, nearestIn: others) + permissions(missing, nearestIn: atoms)
    }

    /// The atoms that none of the others covers; the first of equals.
    private static func widest(_ atoms: [PermissionAtom]) -> [PermissionAtom] {
        atoms.indices.filter { index in
            !atoms.indices.contains { other in
                other != index && Coverage([atoms[other]]).covers(atoms[index])
                    && (other < index || !Coverage([atoms[index]]).covers(atoms[other]))
            }
        }.map { atoms[$0] }
    }

    private static func permissions(
        _ atoms: [PermissionAtom], nearestIn others: [PermissionAtom]
    ) -> [Permission] {
        let nearest = NearestPermission(others)
        return Permission.merged(atoms.map { Permission($0, counterpart: nearest.counterpart(of: $0)) })
    }
}

extension [PermissionAtom] {
    fileprivate func with(_ effect: Statement.Effect) -> [PermissionAtom] {
        filter { $0.effect == effect }
    }
}

extension PolicyDocument {
    fileprivate var hasVariables: Bool { version == "2012-10-17" }

    fileprivate var mentionsVariables: Bool {
        statements.contains { statement in
            ((statement.resources?.values ?? []) + statement.conditions.flatMap(\.values))
                .contains { $0.contains("${") }
        }
    }
}
