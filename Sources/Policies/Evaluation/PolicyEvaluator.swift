/// Answers whether a principal may do an action on a resource, as AWS would.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
public enum PolicyEvaluator {
    /// Decides on every policy that takes part.
    ///
    /// - Parameters:
    ///   - identityPolicies: The policies of the user, or of the role behind the session.
    ///   - sessionPolicy: The policy passed to `AssumeRole`.
    ///   - boundary: The permissions boundary of the user or role.
    ///   - resourcePolicy: The bucket policy, or the trust policy of the role to assume.
    ///   - sameAccount: Whether the caller and the resource belong to one account.
    public static func evaluate(
        _ request: AuthorizationRequest, identityPolicies: [PolicyDocument],
        sessionPolicy: PolicyDocument? = nil, boundary: PolicyDocument? = nil,
        resourcePolicy: PolicyDocument? = nil, sameAccount: Bool = true
    ) -> Decision {
        let caller = Caller(request, hasBoundary: boundary != nil)
        let identity = PolicyLayer(.identity, identityPolicies, request, caller)
        let session = sessionPolicy.map { PolicyLayer(.session, [$0], request, caller) }
        let limit = boundary.map { PolicyLayer(.boundary, [$0], request, caller) }
        let resource = resourcePolicy.map { PolicyLayer(.resource, [$0], request, caller) }

        for layer in [identity, session, limit, resource] {
            if let place = layer?.denial { return .explicitlyDenied(place) }
        }

        let grant = resource?.grant
        if sameAccount, let grant {
            switch grant.reach {
            case .everyone, .caller:
                return .allowed(grant.place)
            case .role:
                return limited(.allowed(grant.place), by: [limit, session])
            case .account:
                // Naming the account leaves the choice to the account's own identity policies.
                break
            }
        }
        guard let own = identity.grant else { return .implicitlyDenied(.identity) }
        if !sameAccount, grant == nil { return .implicitlyDenied(.resource) }
        return limited(.allowed(own.place), by: [limit, session])
    }

    /// Decides on a role's trust policy alone: what the caller's own policies say is not asked.
    public static func evaluateTrust(_ request: AuthorizationRequest, trust: PolicyDocument) -> Decision {
        let layer = PolicyLayer(.resource, [trust], request, Caller(request))
        if let place = layer.denial { return .explicitlyDenied(place) }
        guard let grant = layer.grant else { return .implicitlyDenied(.resource) }
        return .allowed(grant.place)
    }

    /// A boundary and a session policy grant nothing: they take away what they do not allow.
    private static func limited(_ decision: Decision, by layers: [PolicyLayer?]) -> Decision {
        for case let layer? in layers where layer.grant == nil { return .implicitlyDenied(layer.kind) }
        return decision
    }
}
