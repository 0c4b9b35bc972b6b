import Platforms
import Policies

/// What the policy in force lets the platform do with one object: it decides which rungs make sense.
struct GrantedRights: Hashable, Sendable {
    private let identity: [PolicyDocument]
    private let bucketPolicy: PolicyDocument?
    private let principal: String

    /// The rights of a role or an IAM user.
    init(identity: [PolicyDocument]) {
        self.identity = identity
        bucketPolicy = nil
        principal = ""
    }

    /// The rights that a bucket's policy gives to a principal of another account. What that account lets the
    /// principal do is its own affair.
    init(bucketPolicy: PolicyDocument, principal: String) {
        identity = [
            PolicyDocument(statements: [
                Statement(effect: .allow, actions: .including(["*"]), resources: .including(["*"]))
            ])
        ]
        self.bucketPolicy = bucketPolicy
        self.principal = ARN(principal) == nil ? "arn:aws:iam::\(principal):root" : principal
    }

    /// The rights that the generated policies give; nil for a platform that is read from, whose policies are its
    /// own.
    init?(setup: Setup, platform: Platform) {
        let policies = PolicyPlan(setup: setup, platform: platform).policies
        let permissions = policies.filter { $0.kind == .permissions }.map(\.document)
        if let bucket = policies.first(where: { $0.kind == .bucket })?.document {
            let principal = platform.method(setup.method).flatMap(setup.trustedPrincipal(for:))
            self.init(bucketPolicy: bucket, principal: principal ?? "")
        } else if permissions.isEmpty {
            return nil
        } else {
            self.init(identity: permissions)
        }
    }

    /// Whether `action` is granted on `resource`.
    func grant(_ action: String, on resource: String) -> Bool {
        let request = AuthorizationRequest(principal: principal, action: action, resource: resource)
        let decision = PolicyEvaluator.evaluate(
            request, identityPolicies: identity, resourcePolicy: bucketPolicy,
            sameAccount: bucketPolicy == nil)
        if case .allowed = decision { return true }
        return false
    }
}
