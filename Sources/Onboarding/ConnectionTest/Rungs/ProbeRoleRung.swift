import AWS
import Documents
import Policies

/// The rung that makes a role like the platform's, which trusts the tester in the platform's place.
///
/// It is the only way to try the whole ladder, ExternalId and all, without the platform's credentials. The role is
/// removed by `clean-up`, whatever happens in between.
extension LadderClimb {
    private static let policyName = "s3-onboard"

    mutating func makeProbeRole() async -> RungOutcome {
        guard let policies = state.probePolicies else { return .notRun(.policiesIncomplete) }
        let role = Leftover.Thing.role(name: state.objects.roleName, policy: Self.policyName)
        put(role, isCertain: false)
        let client = IAMClient(tester)
        let input = input(trust: policies.trust)
        let answer = await CallDeadline.uninterrupted { () throws(AWSFailure) in
            try await client.createRole(input)
        }
        switch answer {
        case .failure(let failure):
            if Verdict(of: failure) == .failed { takeAway(role) }
            return refused(.probeRole, failure)
        case .success(let made):
            put(role, isCertain: true)
            if case .failure(let failure) = await give(policies.permissions, to: made.name) {
                return refused(.probeRole, failure)
            }
            state.roleARN = made.arn
            waitForPropagation()
            return .passed(made.answer, LocalizedText(ServerText(made.arn).display))
        }
    }

    private func input(trust: PolicyDocument) -> CreateRoleInput {
        let setup = test.setup
        return CreateRoleInput(
            name: state.objects.roleName, assumeRolePolicyDocument: trust.rendered(),
            path: setup.path?.nonEmpty,
            description: "Made by s3-onboard to test the connection of \(setup.platform); may be deleted",
            permissionsBoundary: setup.permissionsBoundary?.nonEmpty,
            tags: setup.tags.map { CreateRoleInput.Tag(key: $0.key, value: $0.value) })
    }

    private func give(_ permissions: PolicyDocument, to role: String) async -> Result<AnswerFacts, AWSFailure>
    {
        let client = IAMClient(tester)
        let text = permissions.rendered()
        return await CallDeadline.uninterrupted { () throws(AWSFailure) in
            try await client.putInlinePolicy(Self.policyName, on: .role(role), document: text)
        }
    }

    /// What was made just now has not arrived everywhere.
    private mutating func waitForPropagation() {
        let elapsed = test.time.now() - startTime
        patience = Patience(seconds: max(patience.seconds, elapsed + Patience.window))
    }
}

extension LadderState {
    /// The setup's policies, with the tester in the platform's place; nil while answers are missing.
    var probePolicies: (trust: PolicyDocument, permissions: PolicyDocument)? {
        var setup = setup
        setup.principal = callerARN
        let plan = PolicyPlan(setup: setup, platform: platform)
        guard plan.isComplete, let trust = plan.policies.first(where: { $0.kind == .trust })?.document,
            let permissions = plan.policies.first(where: { $0.kind == .permissions })?.document
        else { return nil }
        return (trust, permissions)
    }
}
