import JSON
import Policies

/// The statement that a policy lacks or has wrong, as it should stand there: on one line, ready to paste.
///
/// It is the statement of the setup's own policies where they have one; else it is made for what was refused.
struct CorrectedStatement {
    private let facts: DiagnosisFacts
    private let refusal: RefusedAction
    private let plan: PolicyPlan?

    init(_ refusal: RefusedAction, _ facts: DiagnosisFacts) {
        self.facts = facts
        self.refusal = refusal
        plan = facts.platform.flatMap { platform in
            facts.setup.map { PolicyPlan(setup: $0, platform: platform) }
        }
    }

    /// What the caller's own policy needs for the refused action; nil when the action is not known.
    var allowing: String? {
        guard let action = refusal.action else { return nil }
        let planned = plan?.policies.first { $0.kind == .permissions }?.document.statements.first {
            $0.allows(action)
        }
        return (planned ?? .allowing([action], on: [resource(of: action)])).line
    }

    /// What the role's trust policy needs.
    var trusting: String? {
        if let planned = plan?.policies.first(where: { $0.kind == .trust })?.document.statements.first {
            return planned.line
        }
        let specification = PolicySpecification(
            mode: .leastPrivilege,
            principals: [facts.principal ?? caller ?? PolicyPlan.blank("principal")],
            externalID: facts.knownExternalID ?? PolicyPlan.blank("externalId"), bucket: "",
            documentedGrants: [], actions: [])
        return PolicyBuilder.trustPolicy(specification).statements.first?.line
    }

    /// What the bucket's own policy needs.
    var ofBucket: String? {
        if let planned = plan?.policies.first(where: { $0.kind == .bucket })?.document.statements.first {
            return planned.line
        }
        var statement = Statement.allowing(
            [refusal.action ?? "s3:PutObject"], on: [facts.objectsARN ?? PolicyPlan.blank("bucket")])
        statement.principals = user
        return statement.line
    }

    /// What the policy of the KMS key needs.
    var ofKey: String? {
        var statement = Statement.allowing(["kms:GenerateDataKey", "kms:Decrypt"], on: ["*"])
        statement.principals = user
        return statement.line
    }

    /// What the policy of whoever uses the KMS key needs.
    var usingKey: String? {
        Statement.allowing(
            ["kms:GenerateDataKey", "kms:Decrypt"],
            on: [facts.setup?.kmsKeyARN ?? keyInMessage ?? PolicyPlan.blank("kmsKeyArn")]
        ).line
    }

    /// What the caller's own policy needs to assume the role.
    var assuming: String? {
        let role = facts.knownRoleARN ?? refusal.resource ?? PolicyPlan.blank("roleArn")
        return PolicyBuilder.callerPolicy(roleARN: role).statements.first?.line
    }

    private var keyInMessage: String? {
        refusal.resource.flatMap { ARN($0)?.service == "kms" ? $0 : nil }
    }

    /// Whoever reaches the bucket: the role, or the platform itself.
    private var user: Statement.Match<Statement.Principals> {
        let role = facts.setup?.method == .bucketPolicy ? nil : facts.knownRoleARN
        let arn = role ?? facts.principal ?? caller ?? PolicyPlan.blank("principal")
        return .including(.listed([.init(.aws, arn)]))
    }

    /// The caller as a policy names it: of a session, its role.
    private var caller: String? {
        facts.callerARN.map { CallerARN($0).roleARN ?? $0 }
    }

    private func resource(of action: String) -> String {
        switch ActionCatalog.level(of: action) {
        case .bucket: bucketARN
        case .object: facts.objectsARN ?? refusal.resource ?? PolicyPlan.blank("bucket")
        case .key: facts.setup?.kmsKeyARN ?? keyInMessage ?? PolicyPlan.blank("kmsKeyArn")
        case .role: facts.knownRoleARN ?? refusal.resource ?? PolicyPlan.blank("roleArn")
        default: refusal.resource ?? "*"
        }
    }

    private var bucketARN: String {
        if let setup = facts.setup, !setup.bucket.isEmpty { return WantedObjects(setup).bucketARN }
        return facts.knownBucket.map { "arn:aws:s3:::\($0)" } ?? refusal.resource
            ?? PolicyPlan.blank("bucket")
    }
}

extension Statement {
    fileprivate static func allowing(_ actions: [String], on resources: [String]) -> Statement {
        Statement(effect: .allow, actions: .including(actions), resources: .including(resources))
    }

    fileprivate func allows(_ action: String) -> Bool {
        guard effect == .allow, case .including(let actions) = actions else { return false }
        return actions.contains { $0.lowercased() == action.lowercased() }
    }

    /// The statement as IAM's JSON, on one line.
    fileprivate var line: String? {
        PolicyDocument(statements: [self]).json["Statement"]?.items.first?.rendered()
    }
}
