/// Finds credentials where AWS's tools find them, in botocore's order.
///
/// A profile that was asked for by name skips the environment.
public struct CredentialChain: Sendable {
    private let environment: [String: String]
    private let homeDirectory: String

    /// Looks in `environment` and below `homeDirectory`.
    public init(environment: [String: String], homeDirectory: String) {
        self.environment = environment
        self.homeDirectory = homeDirectory
    }

    /// How the credentials of `profile` are got; without one, those of the environment, of the profile that it names,
    /// or of the machine. Reads files and asks nobody.
    public func plan(profile: String?) throws(CredentialsError) -> CredentialPlan {
        let profiles = try SharedProfiles(environment: environment, homeDirectory: homeDirectory)
        let name = profileName(profile)
        if profiles.settings(of: name) == nil, profile != nil || environmentProfile != nil {
            throw .noSuchProfile(name, file: profiles.configFile)
        }
        if profile == nil, let credentials = try StaticKeys.inEnvironment(environment) {
            return .fixed(credentials, file: nil)
        }
        let ofProfiles = ProfileChain(
            profiles: profiles, environment: environment, homeDirectory: homeDirectory)
        if let plan = try ofProfiles.plan(of: name, readsEnvironment: profile == nil) { return plan }
        let legacy = LegacyFiles(environment: environment, homeDirectory: homeDirectory)
        if let plan = try legacy.plan() { return plan }
        if let plan = try ContainerPlan(environment: environment) { return .container(plan) }
        var places: [CredentialPlace] = profile == nil ? [.environment] : []
        places += [profiles.credentialsFile, profiles.configFile].map { .file($0, section: name) }
        if let plan = try InstanceMetadataPlan(try settings(of: name, profiles), lookedAt: places) {
            return .instanceMetadata(plan)
        }
        throw .notFound(lookedAt: places + [.instanceMetadata(host: nil)])
    }

    /// What the environment and `profile`, or the profile that the environment names, say about how AWS is reached.
    public func settings(profile: String?) throws(CredentialsError) -> SharedSettings {
        let profiles = try SharedProfiles(environment: environment, homeDirectory: homeDirectory)
        return try settings(of: profileName(profile), profiles)
    }

    private func settings(of profile: String, _ profiles: SharedProfiles) throws(CredentialsError)
        -> SharedSettings
    {
        let settings = profiles.settings(of: profile) ?? [:]
        var services: ProfileFile.Settings = [:]
        if let name = settings["services"] {
            guard let section = profiles.section("services", named: name) else {
                throw .profile(profile, .noSection(kind: "services", name: name))
            }
            services = section
        }
        return SharedSettings(environment: environment, profile: settings, services: services)
    }

    private func profileName(_ profile: String?) -> String {
        profile ?? environmentProfile ?? "default"
    }

    /// botocore, and with it the AWS CLI, asks the older variable first.
    private var environmentProfile: String? {
        ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
}
