import AWS
import Documents
import Policies

/// The rungs that ask IAM about the role as it is deployed.
extension LadderClimb {
    mutating func compareRole() async -> RungOutcome {
        guard let name = state.roleName else { return .notRun(.noRole) }
        let client = IAMClient(tester)
        let answer = await CallDeadline.within { () throws(AWSFailure) in
            try await DeployedRole.read(name, client)
        }
        switch answer {
        case .failure(let failure):
            if let reason = Self.refusal(failure, "iam:GetRole") { return reason }
            return refused(.rolePolicies, failure)
        case .success(let role):
            let judgement = RoleJudgement(role, state)
            state.rights = judgement.rights
            let faults = judgement.faults
            return RungOutcome(
                verdict: faults.isEmpty ? .passed : .failed, observed: RungResult.Observation(role.answer),
                note: Self.note(role, faults.isEmpty ? judgement.harmlessDifferences : []),
                causes: faults.map { $0.diagnosis(state, why: judgement.reasons(for: $0)) })
        }
    }

    /// IAM's own evaluator on the deployed role: writing in the folder and outside, listing outside.
    func simulate() async -> RungOutcome {
        guard let arn = state.roleARN else { return .notRun(.noRole) }
        let questions = SimulatedQuestion.all(state)
        let client = IAMClient(tester)
        for question in questions {
            let input = SimulatePrincipalPolicyInput(
                policySourceARN: arn, actionNames: [question.action], resourceARNs: [question.resource],
                contextEntries: question.contextEntries)
            let answer = await CallDeadline.within { () throws(AWSFailure) in
                try await client.simulatePrincipalPolicy(input)
            }
            switch answer {
            case .failure(let failure):
                // Whoever may not ask learns nothing about the role by that.
                return Self.refusal(failure, "iam:SimulatePrincipalPolicy")
                    ?? .notRun(
                        .mayNotAsk("iam:SimulatePrincipalPolicy"), observed: RungResult.Observation(failure))
            case .success(let results):
                let isAllowed = results.first?.decision == .allowed
                guard isAllowed != question.isExpectedAllowed else { continue }
                return RungOutcome(verdict: .failed, causes: [question.fault.diagnosis(state)])
            }
        }
        return .passed(
            nil,
            LocalizedText(en: "\(questions.count) questions", fr: "\(questions.count) questions"))
    }

    private static func note(_ role: DeployedRole, _ differences: [LocalizedText]) -> LocalizedText {
        let arn = LocalizedText(ServerText(role.arn).display)
        let parts = [arn] + differences
        return LocalizedText(
            en: parts.map(\.en).joined(separator: "; "), fr: parts.map(\.fr).joined(separator: " ; "))
    }

    private static func refusal(_ failure: AWSFailure, _ action: String) -> RungOutcome? {
        guard Verdict(ofDenial: failure) == .passed else { return nil }
        return .notRun(.mayNotAsk(action), observed: RungResult.Observation(failure))
    }
}

extension LadderState {
    /// The role's name, without its path.
    var roleName: String? {
        roleARN.flatMap(ARN.init)?.resource.split(separator: "/").last.map(String.init)
    }
}
