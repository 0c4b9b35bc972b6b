/// The session that `aws login` keeps in a file.
///
/// One that has ended is not renewed here: the AWS CLI expects to find the new one in its file, and the files in `~/.aws`
/// are not ours to write.
struct LoginSession {
    let services: CredentialServices
    let plan: LoginPlan

    /// Reads the session.
    func credentials() throws(CredentialsError) -> Credentials {
        let object = try CachedToken.object(in: plan.tokenFile, of: plan.profile, .login)
        let found: Credentials
        do throws(KeyNames.Missing) {
            guard let session = object.object("accessToken") else {
                throw KeyNames.Missing(member: "accessToken")
            }
            found = try KeyNames.login.credentials(in: session, source: .login(profile: plan.profile))
        } catch {
            throw .signIn(need(.unusable(file: plan.tokenFile)))
        }
        guard !found.haveEnded(by: services.context.now()) else { throw .signIn(need(.ended)) }
        return found
    }

    private func need(_ reason: SignInNeed.Reason) -> SignInNeed {
        SignInNeed(profile: plan.profile, command: .login, reason: reason)
    }
}
