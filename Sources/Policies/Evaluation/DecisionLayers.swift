/// All kinds of policy that take part in a decision, and how they are weighed.
struct DecisionLayers {
    let identity: PolicyLayer
    let session: PolicyLayer?
    let boundary: PolicyLayer?
    let resource: PolicyLayer?

    /// Those that there are.
    var all: [PolicyLayer] { [identity, session, boundary, resource].compactMap { $0 } }

    /// Whether an identity policy alone is never enough, even in the account of the resource: so it is with a
    /// role's trust policy and a key's policy.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-resource.html
    static func resourceMustAllow(_ action: String) -> Bool {
        let name = action.asciiLowercased
        return name.hasPrefix("sts:assumerole") || name.hasPrefix("kms:")
    }

    /// What they decide together.
    ///
    /// - Parameter isRoot: Whether the caller is its account's root user, whom no policy of the account has to
    ///   allow anything: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
    func decision(on action: String, sameAccount: Bool, isRoot: Bool) -> Decision {
        for case let place? in all.map(\.denial) { return .explicitlyDenied(place) }
        let grant = resource?.grant
        if let resource, resource.grant == nil, Self.resourceMustAllow(action) {
            return .implicitlyDenied(.resource)
        }
        if sameAccount, let grant {
            switch grant.reach {
            case .everyone, .caller:
                return .allowed(grant.place)
            case .role:
                return limited(.allowed(grant.place))
            case .account:
                // Naming the account leaves the choice to the account's own identity policies.
                break
            }
        }
        if isRoot {
            guard !sameAccount else { return .allowedToRoot }
            return grant.map { .allowed($0.place) } ?? .implicitlyDenied(.resource)
        }
        guard let own = identity.grant else { return .implicitlyDenied(.identity) }
        if !sameAccount, grant == nil { return .implicitlyDenied(.resource) }
        return limited(.allowed(own.place))
    }

    /// A boundary and a session policy grant nothing: they take away what they do not allow.
    private func limited(_ decision: Decision) -> Decision {
        for case let layer? in [boundary, session] where layer.grant == nil {
            return .implicitlyDenied(layer.kind)
        }
        return decision
    }
}
