/// The session of a role of IAM Identity Center.
///
/// The token comes from the AWS CLI's cache. An old one is not renewed here, as botocore would: that would write into
/// `~/.aws`, whose files are the AWS CLI's.
struct SingleSignOnSession {
    let services: CredentialServices
    let plan: SingleSignOnPlan

    /// Trades the token in.
    func credentials() async throws(AWSFailure) -> Credentials {
        let token = try CredentialServices.failing { () throws(CredentialsError) in try self.token() }
        let portal = SingleSignOnPortal(context: services.context.with(region: plan.region))
        let object: JSONObject
        do throws(AWSFailure) {
            object = try await portal.roleCredentials(account: plan.account, role: plan.role, token)
        } catch {
            guard case .service(let refusal) = error, refusal.status == 401 else { throw error }
            throw .credentials(.signIn(need(.refused)))
        }
        do throws(KeyNames.Missing) {
            return try KeyNames.singleSignOn.credentials(in: object, source: source)
        } catch {
            throw .unexpectedAnswer(
                operation: SingleSignOnPortal.operation, status: 200, detail: ServerText(error.member))
        }
    }

    private var source: CredentialSource {
        .singleSignOn(profile: plan.profile, account: plan.account, role: plan.role)
    }

    private func token() throws(CredentialsError) -> Secret {
        let object = try CachedToken.object(in: plan.tokenFile, of: plan.profile, .singleSignOn)
        guard let token = object.text("accessToken"),
            let end = object.text("expiresAt").flatMap(UTCTime.init(iso8601:))
        else { throw .signIn(need(.unusable(file: plan.tokenFile))) }
        guard end > services.context.now() else { throw .signIn(need(.ended)) }
        return Secret(token)
    }

    private func need(_ reason: SignInNeed.Reason) -> SignInNeed {
        SignInNeed(profile: plan.profile, command: .singleSignOn, reason: reason)
    }
}
