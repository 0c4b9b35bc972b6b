/// The session of a role that a token opens.
struct WebIdentitySession {
    let services: CredentialServices
    let plan: WebIdentityPlan

    /// Reads the token, which is written anew before it ends, and trades it in.
    func credentials() async throws(AWSFailure) -> Credentials {
        let token = try CredentialServices.failing { () throws(CredentialsError) in
            try TokenFile.read(plan.tokenFile)
        }
        var credentials = try await STSClient(services.context).assumeRoleWithWebIdentity(
            roleARN: plan.arn, sessionName: plan.sessionName ?? RoleSession.sessionName(services.context),
            token: Secret(token))
        credentials.source = .webIdentity(profile: plan.profile, arn: plan.arn)
        return credentials
    }
}
