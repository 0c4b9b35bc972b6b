import AWS
import Documents
import Onboarding
import Platforms
import Sandbox
import Wizard

/// Who answers the wizard's calls: AWS with the person's credentials, or the embedded sandbox.
enum World: Sendable {
    case aws(AWSOptions, profile: String?)
    case sandbox(Sandbox)

    /// The person's own credentials, and where they are used.
    func customer(region: String?) throws(CredentialsError) -> AWSContext {
        switch self {
        case .aws(let options, let profile):
            let credentials = try options.chain.resolve(profile: options.profile ?? profile)
            return options.context(
                credentials: credentials,
                region: region ?? options.configuredRegion(orProfile: profile) ?? BucketRegion.firstAsked)
        case .sandbox(let sandbox):
            return sandboxContext(sandbox, sandbox.facts.customer.credentials)
        }
    }

    /// What the test of `setup` runs with: the key pair that was typed, the platform where the sandbox plays it,
    /// else the person.
    func tester(of setup: Setup, typed: Credentials?) throws(CredentialsError) -> AWSContext {
        if let typed {
            switch self {
            case .aws(let options, _):
                return options.context(
                    credentials: typed, region: setup.region ?? BucketRegion.firstAsked)
            case .sandbox(let sandbox): return sandboxContext(sandbox, typed)
            }
        }
        if case .sandbox(let sandbox) = self, setup.method == .assumedRole,
            let player = sandbox.facts.platforms[setup.platform]
        {
            return sandboxContext(sandbox, player.credentials)
        }
        return try customer(region: setup.region)
    }

    /// `setup` as a platform that the sandbox plays acts on it: it sends the ExternalId that it shows, whatever
    /// was typed.
    func asPlayed(_ setup: Setup) -> Setup {
        guard case .sandbox(let sandbox) = self, setup.method == .assumedRole,
            let sent = sandbox.facts.platforms[setup.platform]?.externalID
        else { return setup }
        var played = setup
        if played.externalID?.isEmpty == false { played.externalID = sent }
        if played.organizationID?.isEmpty == false { played.organizationID = sent }
        return played
    }

    /// The same place to ask, with nothing to sign with.
    func withoutCredentials(region: String?) -> AWSContext {
        switch self {
        case .aws(let options, _):
            options.context(credentials: nil, region: region ?? BucketRegion.firstAsked)
        case .sandbox(let sandbox): sandboxContext(sandbox, nil)
        }
    }

    /// Stops what was started.
    func end() async {
        if case .sandbox(let sandbox) = self { await sandbox.stop() }
    }

    private func sandboxContext(_ sandbox: Sandbox, _ credentials: Credentials?) -> AWSContext {
        AWSContext(
            transport: CurlTransport(), credentials: credentials, region: sandbox.facts.region,
            endpoints: EndpointConfiguration(environment: [:], endpointURL: sandbox.endpoint),
            userAgent: "s3-onboard/\(Version.current)")
    }
}
