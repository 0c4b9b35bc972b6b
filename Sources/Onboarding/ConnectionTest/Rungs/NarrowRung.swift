import AWS
import Documents

/// The rung that narrows the person's own credentials to the rights of the generated policy, so that what follows
/// proves that policy.
extension LadderClimb {
    /// AWS's shortest session: the test needs seconds.
    private static let sessionSeconds = 900
    private static let sessionName = "s3-onboard-test"

    mutating func narrow() async -> RungOutcome {
        guard let policy = SessionPolicy.text(PolicyPlan(setup: test.setup, platform: test.platform)) else {
            return .notRun(.cannotNarrow(.policyTooLong))
        }
        switch NarrowingWay.of(callerARN: state.callerARN ?? "") {
        case .failure(let obstacle): return .notRun(.cannotNarrow(obstacle))
        case .success(let way):
            switch await session(by: way, policy) {
            case .success(let session):
                state.narrowed = session.credentials
                // From here on the generated policy is in force, whatever is deployed.
                state.rights = GrantedRights(setup: test.setup, platform: test.platform)
                return .passed(session.answer, LocalizedText(ServerText(session.arn).display))
            case .failure(let failure):
                let observed = RungResult.Observation(failure)
                // Not to be able to narrow oneself is no fault of the connection.
                return .notRun(.cannotNarrow(.refused(way.action)), observed: observed)
            }
        }
    }

    private func session(by way: NarrowingWay, _ policy: String) async -> Result<STSSession, AWSFailure> {
        let client = STSClient(tester)
        return await CallDeadline.within { () throws(AWSFailure) in
            switch way {
            case .federationToken:
                return try await client.getFederationToken(
                    GetFederationTokenInput(
                        name: Self.sessionName, policy: policy, durationSeconds: Self.sessionSeconds))
            case .ownRole(let arn):
                return try await client.assumeRole(
                    AssumeRoleInput(
                        roleARN: arn, sessionName: Self.sessionName, durationSeconds: Self.sessionSeconds,
                        policy: policy))
            }
        }
    }
}
