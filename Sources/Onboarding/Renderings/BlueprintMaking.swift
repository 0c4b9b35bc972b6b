import AWS
import Platforms
import Policies

/// Makes the blueprint of a setup.
public enum BlueprintMaking {
    /// All that `setup` needs in AWS.
    ///
    /// - Throws: What is missing, or what AWS would refuse.
    public static func blueprint(
        _ setup: Setup, _ platform: Platform
    ) throws(BlueprintFailure) -> Blueprint {
        let plan = PolicyPlan(setup: setup, platform: platform)
        guard let method = platform.method(setup.method) else { throw .nothingToMake }
        guard plan.isComplete else { throw .incomplete(plan.blanks) }
        let blueprint = Blueprint(
            subject: try subject(setup, platform, method, plan), partition: plan.specification.partition,
            region: setup.region?.nonEmpty, account: account(setup, method))
        let problems = BlueprintCheck.problems(blueprint)
        guard problems.isEmpty else { throw .refused(problems) }
        return blueprint
    }

    private static func subject(
        _ setup: Setup, _ platform: Platform, _ method: PlatformMethod, _ plan: PolicyPlan
    ) throws(BlueprintFailure) -> Blueprint.Subject {
        func document(_ kind: PolicyKind) throws(BlueprintFailure) -> PolicyDocument {
            guard let policy = plan.policies.first(where: { $0.kind == kind }) else { throw .nothingToMake }
            return policy.document
        }
        switch method.kind {
        case .assumedRole:
            return .role(
                RoleBlueprint(
                    identity: identity(setup, platform, method, try document(.permissions)),
                    trust: try document(.trust), description: "Made by s3-onboard for \(platform.id)",
                    maxSessionDuration: setup.sessionDuration))
        case .accessKey: return .user(identity(setup, platform, method, try document(.permissions)))
        case .bucketPolicy: return .bucketPolicy(bucket: setup.bucket, try document(.bucket))
        case .reader:
            return .managedPolicy(
                ManagedPolicyBlueprint(
                    name: setup.policyName?.nonEmpty ?? StandardNames.callerPolicy(platform),
                    path: setup.path?.nonEmpty ?? "/", document: try document(.caller), tags: setup.tags))
        }
    }

    private static func identity(
        _ setup: Setup, _ platform: Platform, _ method: PlatformMethod, _ permissions: PolicyDocument
    ) -> IdentityBlueprint {
        let known = method.kind == .assumedRole ? roleParts(setup) : nil
        return IdentityBlueprint(
            name: setup.roleName?.nonEmpty ?? known?.name ?? StandardNames.role(platform, method),
            path: setup.path?.nonEmpty ?? known?.path ?? "/",
            policyName: setup.policyName?.nonEmpty ?? StandardNames.inlinePolicy, permissions: permissions,
            permissionsBoundary: setup.permissionsBoundary?.nonEmpty, tags: setup.tags)
    }

    /// The name and the path within the role's ARN.
    private static func roleParts(_ setup: Setup) -> (name: String, path: String)? {
        guard let arn = setup.roleARN.flatMap(ARN.init), arn.resource.hasPrefix("role/") else { return nil }
        let words = arn.resource.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard let name = words.last, !name.isEmpty else { return nil }
        return (String(name), "/" + words.dropLast().map { $0 + "/" }.joined())
    }

    /// The customer's account; the role of a reader is the platform's, and says nothing of it.
    private static func account(_ setup: Setup, _ method: PlatformMethod) -> String? {
        method.kind == .reader ? setup.accountID?.nonEmpty : setup.roleAccount
    }
}
