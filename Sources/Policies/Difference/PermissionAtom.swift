/// The smallest permission: one principal, one action, one resource, under conditions of one value each.
///
/// Policies that mean the same fall apart into the same atoms, however their statements are cut.
struct PermissionAtom: Hashable {
    let effect: Statement.Effect
    /// Nil in identity policies.
    let principal: PrincipalSet?
    let action: TermSet
    let resource: TermSet
    /// Whether the resource is written down; it is not in a trust policy.
    let namesResource: Bool
    /// As written, sorted.
    let conditions: [Statement.Condition]
    /// As meant.
    let tests: [String: KeyTest]

    static func == (lhs: PermissionAtom, rhs: PermissionAtom) -> Bool {
        lhs.effect == rhs.effect && lhs.principal == rhs.principal && lhs.action == rhs.action
            && lhs.resource == rhs.resource && lhs.tests == rhs.tests
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(effect)
        hasher.combine(principal)
        hasher.combine(action)
        hasher.combine(resource)
        hasher.combine(tests)
    }

    /// Everything that a policy says, each once, in the order in which it says it.
    static func atoms(of document: PolicyDocument) -> [PermissionAtom] {
        let hasVariables = document.version == "2012-10-17"
        var seen: Set<PermissionAtom> = []
        return document.statements.flatMap { atoms(of: $0, hasVariables: hasVariables) }
            .filter { $0.mayApply && seen.insert($0).inserted }
    }

    private static func atoms(of statement: Statement, hasVariables: Bool) -> [PermissionAtom] {
        let principals = statement.principals.map { PrincipalSet.sets(of: $0).map(Optional.some) } ?? [nil]
        let resources = TermSet.resources(statement.resources, hasVariables: hasVariables)
        var atoms: [PermissionAtom] = []
        for conditions in ConditionAlternatives.of(statement.conditions) {
            let tests = KeyTest.tests(of: conditions, hasVariables: hasVariables)
            for principal in principals {
                for action in TermSet.actions(statement.actions) {
                    for resource in resources {
                        atoms.append(
                            PermissionAtom(
                                effect: statement.effect, principal: principal, action: action,
                                resource: resource, namesResource: statement.resources != nil,
                                conditions: conditions, tests: tests))
                    }
                }
            }
        }
        return atoms
    }

    /// Whether there can be a request that this applies to.
    private var mayApply: Bool {
        !tests.values.contains(where: \.isImpossible) && ActionReach.action(action, mayReach: resource)
    }
}
