/// Why a person's credentials cannot be narrowed to the rights of a policy.
enum NarrowingObstacle: Error, Hashable, Sendable {
    /// The account's root user: a session of it is not what anybody should make.
    case rootUser
    /// The action that the credentials are refused, such as `sts:GetFederationToken`.
    case refused(String)
    /// The policy is longer than a session policy may be.
    case policyTooLong
    /// Who calls is neither a user nor a role's session.
    case unknownCaller
}
