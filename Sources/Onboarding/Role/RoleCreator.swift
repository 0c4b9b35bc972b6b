import AWS
import Platforms
import Policies

/// Makes the role of a setup through IAM, with the customer's own credentials.
///
/// A role of that name that is there already is compared first; it changes only when that is asked for.
public struct RoleCreator: Sendable {
    /// What the role's inline policy is called where the setup names none.
    static let standardPolicyName = "s3-onboard"

    private let setup: Setup
    private let plan: PolicyPlan
    private let policyName: String
    private let client: IAMClient
    private let facts: DiagnosisFacts

    /// Prepares the role of `setup`.
    public init(setup: Setup, platform: Platform, context: AWSContext) {
        self.setup = setup
        plan = PolicyPlan(setup: setup, platform: platform)
        policyName = Self.answer(setup.policyName) ?? Self.standardPolicyName
        client = IAMClient(context)
        facts = DiagnosisFacts(setup: setup, platform: platform)
    }

    /// Makes the role, or compares the one that is there.
    ///
    /// - Parameter updating: Whether a role that differs is changed to what the setup says. Policies that this
    ///   program did not make are left alone, and named.
    public func create(updating: Bool = false) async throws(RoleCreationFailure) -> RoleOutcome {
        let wanted = try wantedRole()
        do throws(AWSFailure) {
            guard let role = try await existingRole(wanted.name) else { return try await make(wanted) }
            let differences = try await compare(role, wanted)
            if differences.isEmpty { return .unchanged(arn: role.arn) }
            guard updating else { return .different(arn: role.arn, differences) }
            try await update(wanted, differences)
            return .updated(arn: role.arn, differences)
        } catch {
            throw .call(Diagnostics.causes(rung: nil, failure: error, facts: facts), error)
        }
    }

    private func wantedRole() throws(RoleCreationFailure) -> WantedRole {
        let ofARN = setup.roleARN.flatMap(ARN.init)?.resource.split(separator: "/").last.map(String.init)
        guard let name = Self.answer(setup.roleName) ?? ofARN else {
            throw .incomplete(["roleName"])
        }
        guard plan.isComplete else { throw .incomplete(plan.blanks) }
        guard let trust = plan.policies.first(where: { $0.kind == .trust })?.document,
            let permissions = plan.policies.first(where: { $0.kind == .permissions })?.document
        else { throw .needsNoRole(setup.method) }
        return WantedRole(name: name, trust: trust, permissions: permissions)
    }

    private func existingRole(_ name: String) async throws(AWSFailure) -> Role? {
        do throws(AWSFailure) {
            return try await client.getRole(name)
        } catch {
            if case .service(let answer) = error, answer.code == "NoSuchEntity" { return nil }
            throw error
        }
    }

    /// A role without its policy would look finished and let nobody write: it is taken back.
    private func make(_ wanted: WantedRole) async throws(AWSFailure) -> RoleOutcome {
        let role = try await client.createRole(
            CreateRoleInput(
                name: wanted.name, assumeRolePolicyDocument: wanted.trust.rendered(),
                path: Self.answer(setup.path),
                description: "Made by s3-onboard for \(setup.platform)",
                maxSessionDuration: setup.sessionDuration,
                permissionsBoundary: Self.answer(setup.permissionsBoundary),
                tags: setup.tags.map { CreateRoleInput.Tag(key: $0.key, value: $0.value) }))
        do throws(AWSFailure) {
            try await put(wanted.permissions, wanted.name)
        } catch {
            _ = try? await client.deleteRole(wanted.name)
            throw error
        }
        return .created(arn: role.arn)
    }

    private func compare(_ role: Role, _ wanted: WantedRole) async throws(AWSFailure) -> [RoleDifference] {
        var differences: [RoleDifference] = []
        let trust = try? PolicyDocument(parsing: role.assumeRolePolicyDocument)
        if Self.differs(trust, from: wanted.trust) {
            differences.append(.trust(deployed: trust, wanted: wanted.trust))
        }
        let names = try await client.listRolePolicies(role: wanted.name)
        if names.contains(policyName) {
            let text = try await client.getRolePolicy(role: wanted.name, policy: policyName)
            let deployed = try? PolicyDocument(parsing: text)
            if Self.differs(deployed, from: wanted.permissions) {
                differences.append(.permissions(deployed: deployed, wanted: wanted.permissions))
            }
        } else {
            differences.append(.missingPermissions(name: policyName, wanted: wanted.permissions))
        }
        return differences
            + names.filter { $0 != policyName }.sorted().map { RoleDifference.anotherPolicy(name: $0) }
    }

    /// A policy that cannot be read differs from any.
    private static func differs(_ deployed: PolicyDocument?, from wanted: PolicyDocument) -> Bool {
        deployed.map { !PolicyDifference(deployed: $0, expected: wanted).isEmpty } ?? true
    }

    private func update(_ wanted: WantedRole, _ differences: [RoleDifference]) async throws(AWSFailure) {
        for difference in differences {
            switch difference {
            case .trust:
                try await client.updateAssumeRolePolicy(
                    role: wanted.name, document: wanted.trust.rendered())
            case .permissions, .missingPermissions: try await put(wanted.permissions, wanted.name)
            case .anotherPolicy: break
            }
        }
    }

    private func put(_ permissions: PolicyDocument, _ role: String) async throws(AWSFailure) {
        try await client.putRolePolicy(
            role: role, policy: policyName, document: permissions.rendered())
    }

    private static func answer(_ value: String?) -> String? { value.flatMap { $0.isEmpty ? nil : $0 } }
}

/// The role that a setup asks for.
private struct WantedRole {
    let name: String
    let trust: PolicyDocument
    let permissions: PolicyDocument
}
