/// Finds credentials where AWS's tools find them, in botocore's order.
///
/// A profile that was asked for by name skips the environment. What a profile delegates (a role, SSO, a process)
/// is refused by name rather than passed over: the next source would be somebody else.
public struct CredentialChain: Sendable {
    /// Settings by which a profile gets its credentials elsewhere; all of them come before its static keys.
    private static let delegations = ["role_arn", "web_identity_token_file", "sso_session", "sso_start_url"]
    /// The same, but after static keys.
    private static let lateDelegations = ["login_session", "credential_process"]

    private let environment: [String: String]
    private let homeDirectory: String

    /// Looks in `environment` and below `homeDirectory`.
    public init(environment: [String: String], homeDirectory: String) {
        self.environment = environment
        self.homeDirectory = homeDirectory
    }

    /// The credentials of `profile`; without one, of the environment or of the profile that it names.
    public func resolve(profile: String?) throws(CredentialsError) -> Credentials {
        if profile == nil, let credentials = try fromEnvironment() { return credentials }
        let profiles = try SharedProfiles(environment: environment, homeDirectory: homeDirectory)
        let name = profileName(profile)
        let shared = profiles.credentials(of: name)
        let config = profiles.config(of: name)
        if shared == nil, config == nil, profile != nil || environmentProfile != nil {
            throw .noSuchProfile(name, file: profiles.configFile)
        }
        try refuse(Self.delegations, of: name, in: [shared, config])
        let places: [(ProfileFile.Settings?, String, CredentialSource)] = [
            (shared, profiles.credentialsFile, .sharedCredentials(profile: name)),
            (config, profiles.configFile, .sharedConfig(profile: name)),
        ]
        for (settings, file, source) in places {
            let place = "\(file) [\(name)]"
            if let found = try credentials(Self.fields.map { settings?[$0.lowercased()] }, place, source) {
                return found
            }
        }
        try refuse(Self.lateDelegations, of: name, in: [shared, config])
        let looked = profile == nil ? ["AWS_ACCESS_KEY_ID"] : []
        throw .notFound(
            lookedAt: looked + ["\(profiles.credentialsFile) [\(name)]", "\(profiles.configFile) [\(name)]"])
    }

    /// The region: `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
    public func region(profile: String?) throws(CredentialsError) -> String? {
        if let region = value("AWS_REGION") ?? value("AWS_DEFAULT_REGION") { return region }
        let profiles = try SharedProfiles(environment: environment, homeDirectory: homeDirectory)
        let name = profileName(profile)
        let region = profiles.config(of: name)?["region"] ?? profiles.credentials(of: name)?["region"]
        return region.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The three settings in their order; the environment has them in upper case.
    private static let fields = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]

    private func fromEnvironment() throws(CredentialsError) -> Credentials? {
        try credentials(Self.fields.map(value), "the environment", .environment)
    }

    private func credentials(_ values: [String?], _ place: String, _ source: CredentialSource)
        throws(CredentialsError) -> Credentials?
    {
        let found = values.map { value in value.flatMap { $0.isEmpty ? nil : $0 } }
        switch (found[0], found[1]) {
        case (let id?, let secret?):
            return Credentials(
                accessKeyID: id, secretAccessKey: Secret(secret), sessionToken: found[2].map(Secret.init),
                source: source)
        case (.some, nil): throw .incomplete(missing: Self.fields[1], place: place)
        case (nil, .some): throw .incomplete(missing: Self.fields[0], place: place)
        case (nil, nil): return nil
        }
    }

    private func refuse(_ delegations: [String], of profile: String, in places: [ProfileFile.Settings?])
        throws(CredentialsError)
    {
        for setting in delegations where places.contains(where: { $0?[setting] != nil }) {
            throw .unsupported(profile: profile, setting: setting)
        }
    }

    private func profileName(_ profile: String?) -> String {
        profile ?? environmentProfile ?? "default"
    }

    private var environmentProfile: String? {
        value("AWS_PROFILE") ?? value("AWS_DEFAULT_PROFILE")
    }

    private func value(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
