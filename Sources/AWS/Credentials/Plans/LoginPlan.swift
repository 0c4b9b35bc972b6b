/// A session that `aws login` started.
public struct LoginPlan: Hashable, Sendable {
    let profile: String
    let tokenFile: String

    /// Reads the settings of `profile`; nil where it names no session.
    init?(
        _ profile: String, _ settings: ProfileFile.Settings, environment: [String: String],
        homeDirectory: String
    ) {
        guard let session = settings["login_session"] else { return nil }
        self.profile = profile
        let folder =
            environment["AWS_LOGIN_CACHE_DIRECTORY"].map { HomePath.expanded($0, homeDirectory) }
            ?? "\(homeDirectory)/.aws/login/cache"
        tokenFile = "\(folder)/\(Hex.encode(Digest.of(session.utf8, .sha256))).json"
    }
}
