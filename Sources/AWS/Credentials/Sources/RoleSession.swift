/// The session of a role that a profile names.
struct RoleSession {
    let services: CredentialServices
    let plan: RolePlan

    /// Assumes the role as `source`.
    func credentials(with source: Credentials) async throws(AWSFailure) -> Credentials {
        var input = AssumeRoleInput(
            roleARN: plan.arn, sessionName: plan.sessionName ?? Self.sessionName(services.context),
            externalID: plan.externalID, durationSeconds: plan.durationSeconds)
        if let serial = plan.mfaSerial {
            input.mfaSerial = serial
            input.mfaCode = try await mfaCode(serial)
        }
        var credentials = try await STSClient(services.context.with(credentials: source)).assumeRole(input)
            .credentials
        credentials.source = .profileRole(profile: plan.profile, arn: plan.arn)
        return credentials
    }

    /// What the role's owner finds in CloudTrail where the profile says nothing.
    static func sessionName(_ context: AWSContext) -> String {
        "s3-onboard-\(Int(context.now().secondsSinceEpoch))"
    }

    private func mfaCode(_ serial: String) async throws(AWSFailure) -> String {
        let problem: MFAProblem
        if let ask = services.askMFACode {
            do throws(CredentialsError) {
                let request = CredentialServices.MFARequest(profile: plan.profile, serial: serial)
                if let code = try await ask(request) { return code }
            } catch {
                throw .credentials(error)
            }
            problem = .noCode
        } else {
            problem = .cannotAsk
        }
        throw .credentials(.mfa(profile: plan.profile, serial: serial, problem))
    }
}
