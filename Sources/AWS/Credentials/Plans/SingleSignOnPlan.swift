/// A role of IAM Identity Center, to which `aws sso login` has signed in.
public struct SingleSignOnPlan: Hashable, Sendable {
    let profile: String
    let account: String
    let role: String
    let region: String
    let tokenFile: String

    private static let ownSettings = ["sso_role_name", "sso_account_id"]
    private static let sharedSettings = ["sso_start_url", "sso_region"]

    /// Reads the settings of `profile`; nil where they name neither role nor account.
    init?(
        _ profile: String, _ settings: ProfileFile.Settings, _ profiles: SharedProfiles, homeDirectory: String
    ) throws(CredentialsError) {
        guard Self.ownSettings.contains(where: { settings[$0] != nil }) else { return nil }
        let settings = try Self.withSession(settings, of: profile, profiles)
        let missing = (Self.ownSettings + Self.sharedSettings).filter { settings[$0, default: ""].isEmpty }
        guard missing.isEmpty, let role = settings["sso_role_name"], let account = settings["sso_account_id"],
            let start = settings["sso_start_url"], let region = settings["sso_region"]
        else { throw .profile(profile, .lacks(missing)) }
        // The region becomes part of a host.
        guard BucketHost.isLabel(region) else {
            throw .profile(profile, .invalid(setting: "sso_region", value: region))
        }
        self.profile = profile
        self.role = role
        self.account = account
        self.region = region
        let key = Hex.encode(Digest.of((settings["sso_session"] ?? start).utf8, .sha1))
        tokenFile = "\(homeDirectory)/.aws/sso/cache/\(key).json"
    }

    /// The profile's settings and those of the session that it names.
    private static func withSession(
        _ settings: ProfileFile.Settings, of profile: String, _ profiles: SharedProfiles
    ) throws(CredentialsError) -> ProfileFile.Settings {
        guard let name = settings["sso_session"] else { return settings }
        guard let session = profiles.section("sso-session", named: name) else {
            throw .profile(profile, .noSection(kind: "sso-session", name: name))
        }
        for (setting, value) in session.sorted(by: { $0.key < $1.key })
        where settings[setting] != nil && settings[setting] != value {
            throw .profile(profile, .inconsistent(setting: setting, section: "sso-session \(name)"))
        }
        return settings.merging(session) { own, _ in own }
    }
}
