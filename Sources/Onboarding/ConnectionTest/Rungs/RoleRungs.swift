import AWS
import Documents

/// The rungs about assuming the role: with the right ExternalId, without one, and with a wrong one.
extension LadderClimb {
    /// AWS's shortest session: the test needs seconds.
    private static let sessionSeconds = 900
    /// What the role's owner finds in CloudTrail.
    private static let sessionName = "s3-onboard-test"

    mutating func assumeRole() async -> RungOutcome {
        switch await assume(externalID: state.externalID) {
        case .failure(let failure): return refused(.assumeRole, failure)
        case .success(let role):
            state.session = role
            return .passed(role.answer, LocalizedText(ServerText(role.arn).display))
        }
    }

    /// A negative twin: only a 403 AccessDenied, to each of `externalIDs`, passes.
    func expectDenial(_ rung: Rung, of externalIDs: [String?]) async -> RungOutcome {
        // A denial means nothing while the right ExternalId is not let in either.
        guard state.session != nil else {
            return RungOutcome(verdict: .unknown, note: NotRunReason.needs(.assumeRole).sentence)
        }
        var denied: RungResult.Observation?
        for externalID in externalIDs {
            switch await assume(externalID: externalID) {
            case .success(let role):
                var facts = facts(rung)
                facts.wrongExternalIDLetIn = externalID
                return RungOutcome(
                    verdict: .failed, observed: RungResult.Observation(role.answer),
                    causes: Diagnostics.notDenied(rung: rung, facts: facts))
            case .failure(let failure):
                denied = RungResult.Observation(failure)
                let outcome = denial(rung, failure)
                guard outcome.verdict == .passed else { return outcome }
            }
        }
        return RungOutcome(verdict: .passed, observed: denied)
    }

    private func assume(externalID: String?) async -> Result<STSSession, AWSFailure> {
        let client = STSClient(test.context.with(region: state.region))
        let input = AssumeRoleInput(
            roleARN: state.roleARN ?? "", sessionName: Self.sessionName, externalID: externalID,
            durationSeconds: Self.sessionSeconds)
        return await CallDeadline.within { () throws(AWSFailure) in try await client.assumeRole(input) }
    }
}
