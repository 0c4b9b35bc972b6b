import Policies

/// Decides whether a caller may do something, and says no in AWS's words.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
struct Authorizer: Sendable {
    /// What somebody wants to do.
    struct Question: Sendable {
        /// Such as `s3:PutObject`.
        var action: String
        /// The ARN of what it is done to.
        var resource: String
        /// Whose it is.
        var resourceAccountID: String
        /// What the policies' conditions may look at beside what is known of every request.
        var context: [String: [String]] = [:]
        /// The bucket's policy, or the role's trust policy.
        var resourcePolicy: PolicyDocument?
    }

    /// Who asks.
    let caller: Caller
    /// The request that carries the question.
    let request: Request

    /// Refuses what is not allowed.
    func require(_ question: Question) throws(Refusal) {
        let decision = decision(on: question)
        guard !decision.isAllowed else { return }
        throw .accessDenied(reason: explanation(of: decision, question))
    }

    /// What the caller's policies and the resource's say.
    func decision(on question: Question) -> Decision {
        PolicyEvaluator.evaluate(
            AuthorizationRequest(
                principal: caller.arn, principalAliases: caller.standsFor, action: question.action,
                resource: question.resource,
                context: commonContext(question).merging(question.context) { $1 }),
            identityPolicies: caller.identityPolicies, sessionPolicy: caller.sessionPolicy,
            boundary: caller.boundary, resourcePolicy: question.resourcePolicy,
            sameAccount: caller.accountID == question.resourceAccountID)
    }

    /// AWS explains itself only to those who belong to the resource's account.
    private func explanation(of decision: Decision, _ question: Question) -> String? {
        guard caller.accountID == question.resourceAccountID else { return nil }
        let start = "User: \(caller.arn) is not authorized to perform: \(question.action) on resource: "
        let resource = question.action.hasPrefix("s3:") ? "\"\(question.resource)\"" : question.resource
        let because =
            switch decision {
            case .explicitlyDenied(let place):
                "with an explicit deny in \(Self.name(of: place.layer, question))"
            case .implicitlyDenied(let layer):
                "because no \(Self.bareName(of: layer, question)) allows the \(question.action) action"
            case .allowed, .allowedToRoot: ""
            }
        return "\(start)\(resource) \(because)"
    }

    private static func bareName(of layer: Decision.Layer, _ question: Question) -> String {
        switch layer {
        case .identity: "identity-based policy"
        case .session: "session policy"
        case .boundary: "permissions boundary"
        case .resource:
            question.action == "sts:AssumeRole" ? "role trust policy" : "resource-based policy"
        }
    }

    private static func name(of layer: Decision.Layer, _ question: Question) -> String {
        let name = bareName(of: layer, question)
        return switch layer {
        case .identity: "an \(name)"
        // A role has one trust policy.
        case .resource where question.action == "sts:AssumeRole": "the \(name)"
        case .session, .boundary, .resource: "a \(name)"
        }
    }

    private func commonContext(_ question: Question) -> [String: [String]] {
        var context: [String: [String]] = [
            "aws:PrincipalArn": [caller.principalARN],
            "aws:PrincipalAccount": [caller.accountID],
            "aws:userid": [caller.userID],
            "aws:SourceIp": [request.sourceAddress],
            // The sandbox speaks plain http, and says so.
            "aws:SecureTransport": ["false"],
            "aws:CurrentTime": [request.time.iso8601],
            "aws:EpochTime": ["\(Int(request.time.secondsSinceEpoch))"],
            "aws:ResourceAccount": [question.resourceAccountID],
        ]
        context["aws:UserAgent"] = request.headers["User-Agent"].map { [$0] }
        switch caller.kind {
        case .user(let user):
            context["aws:username"] = [user.name]
            context["aws:PrincipalType"] = ["User"]
        case .session:
            context["aws:PrincipalType"] = ["AssumedRole"]
        case .federated:
            context["aws:PrincipalType"] = ["FederatedUser"]
        }
        return context
    }
}

extension Refusal {
    /// S3 says no more than this to strangers.
    static func accessDenied(reason: String? = nil) -> Refusal {
        Refusal(403, "AccessDenied", reason ?? "Access Denied")
    }
}
