import Platforms
import Policies

/// What the policy in force lets the platform do: it decides which rungs make sense.
struct GrantedRights: Hashable, Sendable {
    /// Where the policy in force is known from.
    let source: PolicySource
    private let identity: [PolicyDocument]
    private let bucketPolicy: PolicyDocument?
    private let principal: String
    private let context: [String: [String]]

    /// The rights of a role or an IAM user.
    init(
        identity: [PolicyDocument], source: PolicySource = .generated, context: [String: [String]] = [:]
    ) {
        self.source = source
        self.identity = identity
        bucketPolicy = nil
        principal = ""
        self.context = context
    }

    /// The rights that a bucket's policy gives to a principal of another account. What that account lets the
    /// principal do is its own affair.
    init(bucketPolicy: PolicyDocument, principal: String, context: [String: [String]] = [:]) {
        source = .generated
        identity = [
            PolicyDocument(statements: [
                Statement(effect: .allow, actions: .including(["*"]), resources: .including(["*"]))
            ])
        ]
        self.bucketPolicy = bucketPolicy
        self.principal = ARN(principal) == nil ? "arn:aws:iam::\(principal):root" : principal
        self.context = context
    }

    /// The rights that the generated policies give; nil for a platform that is read from, whose policies are its
    /// own.
    init?(setup: Setup, platform: Platform) {
        let policies = PolicyPlan(setup: setup, platform: platform).policies
        let permissions = policies.filter { $0.kind == .permissions }.map(\.document)
        let context = Self.context(of: setup)
        if let bucket = policies.first(where: { $0.kind == .bucket })?.document {
            let principal = platform.method(setup.method).flatMap(setup.trustedPrincipal(for:))
            self.init(bucketPolicy: bucket, principal: principal ?? "", context: context)
        } else if permissions.isEmpty {
            return nil
        } else {
            self.init(identity: permissions, context: context)
        }
    }

    /// What holds of every request that a right setup lets in.
    static func context(of setup: Setup) -> [String: [String]] {
        var context = ["aws:SecureTransport": ["true"]]
        context["s3:ResourceAccount"] = (setup.expectedOwner ?? setup.accountID).map { [$0] }
        context["aws:ResourceAccount"] = context["s3:ResourceAccount"]
        context["aws:SourceIp"] = setup.allowedIPs.first.map { range in
            [String(range.prefix { $0 != "/" })]
        }
        return context
    }

    /// Whether `action` is granted on `resource`.
    ///
    /// - Parameter more: What the policies' conditions may look at beside what holds of every request.
    func grant(_ action: String, on resource: String, _ more: [String: [String]] = [:]) -> Bool {
        explanation(of: action, on: resource, more).decision.isAllowed
    }

    /// Why `action` is granted on `resource`, or not.
    func explanation(
        of action: String, on resource: String, _ more: [String: [String]] = [:]
    ) -> Policies.Explanation {
        let request = AuthorizationRequest(
            principal: principal, action: action, resource: resource,
            context: context.merging(more) { $1 })
        return PolicyEvaluator.explain(
            request, identityPolicies: identity, resourcePolicy: bucketPolicy,
            sameAccount: bucketPolicy == nil)
    }

    /// Whether the keys that begin with `prefix` may be listed.
    func grantListing(of bucketARN: String, prefix: String) -> Bool {
        grant("s3:ListBucket", on: bucketARN, ["s3:prefix": [prefix], "s3:max-keys": ["1"]])
    }
}
