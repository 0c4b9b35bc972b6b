/// What a policy is attached to, which decides what may stand in it.
public enum PolicyUse: String, CaseIterable, Hashable, Sendable {
    /// To a user, group or role: a managed or inline permissions policy.
    case identity
    /// To a role, as its trust policy.
    case trust
    /// To a bucket, or to another resource.
    case bucket
    /// To one session, as `AssumeRole` and `GetFederationToken` take it.
    case session

    /// Whether it names who is allowed, and not what they may reach.
    var namesPrincipals: Bool { self == .trust || self == .bucket }
}

extension PolicyUse {
    /// The use that a policy's own words tell of.
    ///
    /// - Returns: Trust when a statement assumes a role and names a principal, or names no resource; else
    ///   bucket when one names a principal; else identity.
    static func detected(in statements: [LintedStatement]) -> PolicyUse {
        let assumes = statements.contains { $0.assumesRoles }
        if statements.contains(where: \.namesPrincipals) { return assumes ? .trust : .bucket }
        return assumes && !statements.contains(where: \.namesResources) ? .trust : .identity
    }
}
