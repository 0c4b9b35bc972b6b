import Platforms
import Policies

/// What the policy in force lets the platform do with one object: it decides which rungs make sense.
struct GrantedRights: Hashable, Sendable {
    /// Identity policies: of the role, or of the IAM user.
    let identity: [PolicyDocument]
    /// The bucket's policy, where the platform comes in by it.
    let bucketPolicy: PolicyDocument?
    /// Who acts under them.
    let principal: String

    init(identity: [PolicyDocument], bucketPolicy: PolicyDocument?, principal: String) {
        self.identity = identity
        self.bucketPolicy = bucketPolicy
        self.principal = principal
    }

    /// The rights that the generated policies give; nil for a platform that is read from, whose policies are its
    /// own.
    init?(setup: Setup, platform: Platform) {
        let policies = PolicyPlan(setup: setup, platform: platform).policies
        let permissions = policies.filter { $0.kind == .permissions }.map(\.document)
        let bucket = policies.first { $0.kind == .bucket }?.document
        guard !permissions.isEmpty || bucket != nil else { return nil }
        let principal = platform.method(setup.method).flatMap(setup.trustedPrincipal(for:))
        self.init(identity: permissions, bucketPolicy: bucket, principal: principal ?? "")
    }

    /// Whether `action` is granted on `resource`.
    func grant(_ action: String, on resource: String) -> Bool {
        let request = AuthorizationRequest(principal: principal, action: action, resource: resource)
        let decision = PolicyEvaluator.evaluate(
            request, identityPolicies: identity, resourcePolicy: bucketPolicy,
            sameAccount: bucketPolicy != nil)
        if case .allowed = decision { return true }
        return false
    }
}
