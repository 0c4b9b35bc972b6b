/// The principals that one entry of `Principal` names, or that a `NotPrincipal` leaves.
struct PrincipalSet: Hashable {
    let match: Statement.Match<[Statement.Principal]>

    /// One set for each entry, as what they name is added up; one for all of a `NotPrincipal`.
    static func sets(of principals: Statement.Match<Statement.Principals>) -> [PrincipalSet] {
        switch principals {
        case .including(let named):
            entries(of: named).map { PrincipalSet(match: .including([$0])) }
        case .excluding(let named):
            [PrincipalSet(match: .excluding(entries(of: named)))]
        }
    }

    /// Whether each of these principals is in `other`.
    func isCovered(by other: PrincipalSet) -> Bool {
        switch (match, other.match) {
        case (.including(let own), .including(let theirs)):
            own.allSatisfy { entry in theirs.contains { Self.entry($0, covers: entry) } }
        case (.excluding, .including(let theirs)): theirs.contains(Self.everyone)
        case (.excluding(let own), .excluding(let theirs)): Set(theirs).isSubset(of: own)
        case (.including, .excluding): false
        }
    }

    private static let everyone = Statement.Principal(.aws, "*")

    /// The entries in one spelling and order: IAM saves an account's id as the ARN of its root, and `"*"` is
    /// `{"AWS": "*"}`.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    private static func entries(of principals: Statement.Principals) -> [Statement.Principal] {
        guard case .listed(let listed) = principals else { return [everyone] }
        let spelled = listed.map { entry in
            guard entry.kind == .aws, let arn = ARN(entry.value), arn.service == "iam", arn.resource == "root"
            else { return entry }
            return Statement.Principal(.aws, arn.account)
        }
        return Set(spelled).sorted { ($0.kind.rawValue, $0.value) < ($1.kind.rawValue, $1.value) }
    }

    /// Whether everybody whom `entry` names is named by `wider`: by everyone, by their account, or by the role
    /// behind a session.
    private static func entry(_ wider: Statement.Principal, covers entry: Statement.Principal) -> Bool {
        if wider == entry || wider == everyone { return true }
        guard wider.kind == .aws, entry.kind == .aws, let arn = ARN(entry.value) else { return false }
        if wider.value == arn.account { return true }
        return wider.value == Caller.roleBehindSession(arn)
    }
}
