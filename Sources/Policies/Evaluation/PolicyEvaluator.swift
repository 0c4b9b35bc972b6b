/// Answers whether a principal may do an action on a resource, as AWS would.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
public enum PolicyEvaluator {
    /// Decides on every policy that takes part.
    ///
    /// - Parameters:
    ///   - identityPolicies: The policies of the user, or of the role behind the session.
    ///   - sessionPolicy: The policy passed to `AssumeRole` or `GetFederationToken`.
    ///   - boundary: The permissions boundary of the user or role.
    ///   - resourcePolicy: The bucket policy, or the trust policy of the role to assume.
    ///   - sameAccount: Whether the caller and the resource belong to one account.
    public static func evaluate(
        _ request: AuthorizationRequest, identityPolicies: [PolicyDocument],
        sessionPolicy: PolicyDocument? = nil, boundary: PolicyDocument? = nil,
        resourcePolicy: PolicyDocument? = nil, sameAccount: Bool = true
    ) -> Decision {
        explain(
            request, identityPolicies: identityPolicies, sessionPolicy: sessionPolicy, boundary: boundary,
            resourcePolicy: resourcePolicy, sameAccount: sameAccount
        ).decision
    }

    /// Decides, and keeps what each statement had to say; takes what `evaluate` takes.
    public static func explain(
        _ request: AuthorizationRequest, identityPolicies: [PolicyDocument],
        sessionPolicy: PolicyDocument? = nil, boundary: PolicyDocument? = nil,
        resourcePolicy: PolicyDocument? = nil, sameAccount: Bool = true
    ) -> Explanation {
        let caller = Caller(request, hasBoundary: boundary != nil)
        let layers = DecisionLayers(
            identity: PolicyLayer(.identity, identityPolicies, request, caller),
            session: sessionPolicy.map { PolicyLayer(.session, [$0], request, caller) },
            boundary: boundary.map { PolicyLayer(.boundary, [$0], request, caller) },
            resource: resourcePolicy.map { PolicyLayer(.resource, [$0], request, caller) })
        return Explanation(
            request: request,
            decision: layers.decision(on: request.action, sameAccount: sameAccount, isRoot: caller.isRoot),
            verdicts: layers.all.flatMap(\.verdicts))
    }

    /// Decides on a role's trust policy alone: what the caller's own policies say is not asked.
    public static func evaluateTrust(_ request: AuthorizationRequest, trust: PolicyDocument) -> Decision {
        explainTrust(request, trust: trust).decision
    }

    /// Decides on a role's trust policy alone, and keeps what each of its statements had to say.
    public static func explainTrust(_ request: AuthorizationRequest, trust: PolicyDocument) -> Explanation {
        let layer = PolicyLayer(.resource, [trust], request, Caller(request))
        let decision: Decision =
            if let place = layer.denial {
                .explicitlyDenied(place)
            } else if let grant = layer.grant {
                .allowed(grant.place)
            } else {
                .implicitlyDenied(.resource)
            }
        return Explanation(request: request, decision: decision, verdicts: layer.verdicts)
    }
}
