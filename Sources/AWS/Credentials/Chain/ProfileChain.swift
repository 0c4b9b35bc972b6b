/// The part of the chain that lies in profiles, which is also how a role's source profile is looked up.
struct ProfileChain {
    let profiles: SharedProfiles
    let environment: [String: String]
    let homeDirectory: String

    /// How `profile` gets its credentials; nil where it has none.
    ///
    /// - Parameter readsEnvironment: Whether a web identity of the environment counts.
    func plan(of profile: String, readsEnvironment: Bool) throws(CredentialsError) -> CredentialPlan? {
        if let settings = profiles.settings(of: profile), settings.isRole {
            return try rolePlan(of: profile, settings, visited: [profile])
        }
        return try planWithoutRole(of: profile, readsEnvironment: readsEnvironment)
    }

    private func planWithoutRole(of profile: String, readsEnvironment: Bool)
        throws(CredentialsError) -> CredentialPlan?
    {
        let settings = profiles.settings(of: profile) ?? [:]
        if let plan = try WebIdentityPlan(
            profile, settings, environment: readsEnvironment ? environment : [:])
        {
            return .webIdentity(plan)
        }
        if let plan = try SingleSignOnPlan(profile, settings, profiles, homeDirectory: homeDirectory) {
            return .singleSignOn(plan)
        }
        if let plan = try keys(
            profiles.credentials(of: profile), profiles.credentialsFile, profile,
            .sharedCredentials(profile: profile))
        {
            return plan
        }
        if let plan = LoginPlan(
            profile, settings, environment: environment, homeDirectory: homeDirectory)
        {
            return .login(plan)
        }
        if let plan = try ProcessPlan(profile, settings, environment: environment) { return .process(plan) }
        return try keys(
            profiles.config(of: profile), profiles.configFile, profile, .sharedConfig(profile: profile))
    }

    private func keys(
        _ settings: ProfileFile.Settings?, _ file: String, _ profile: String, _ source: CredentialSource
    ) throws(CredentialsError) -> CredentialPlan? {
        guard let settings else { return nil }
        return try StaticKeys.inProfile(settings, at: .file(file, section: profile), source: source)
            .map { .fixed($0, file: file) }
    }

    /// - Parameter visited: The profiles whose source this one is, from the outside in, and this one.
    private func rolePlan(of profile: String, _ settings: ProfileFile.Settings, visited: [String])
        throws(CredentialsError) -> CredentialPlan
    {
        let role = try RolePlan(profile, settings)
        switch (settings["source_profile"], settings["credential_source"]) {
        case (.some, .some):
            throw .profile(profile, .conflict("source_profile", "credential_source"))
        case (nil, nil):
            throw .profile(profile, .needsOneOf(["source_profile", "credential_source"]))
        case (nil, let source?):
            return .role(role, with: try namedSource(source, of: profile))
        case (let source?, nil):
            return .role(role, with: try sourcePlan(of: source, for: profile, visited: visited))
        }
    }

    private func sourcePlan(of source: String, for profile: String, visited: [String])
        throws(CredentialsError) -> CredentialPlan
    {
        guard let settings = profiles.settings(of: source) else {
            throw .profile(profile, .noSourceProfile(source))
        }
        // A profile may be its own source where it has keys of its own.
        if visited.contains(source), source != profile || !settings.hasKeys {
            throw .profile(visited[0], .loop(visited + [source]))
        }
        if settings.isRole, !settings.hasKeys {
            return try rolePlan(of: source, settings, visited: visited + [source])
        }
        guard let plan = try planWithoutRole(of: source, readsEnvironment: false) else {
            throw .profile(profile, .emptySource(source))
        }
        return plan
    }

    private func namedSource(_ name: String, of profile: String) throws(CredentialsError) -> CredentialPlan {
        let plan: CredentialPlan?
        switch name {
        case "Environment":
            plan = try StaticKeys.inEnvironment(environment).map { .fixed($0, file: nil) }
        case "EcsContainer":
            plan = try ContainerPlan(environment: environment).map(CredentialPlan.container)
        case "Ec2InstanceMetadata":
            let settings = SharedSettings(
                environment: environment, profile: profiles.settings(of: profile) ?? [:], services: [:])
            plan = try InstanceMetadataPlan(settings, lookedAt: []).map(CredentialPlan.instanceMetadata)
        default:
            throw .profile(profile, .invalid(setting: "credential_source", value: name))
        }
        guard let plan else { throw .profile(profile, .emptySource(name)) }
        return plan
    }
}
