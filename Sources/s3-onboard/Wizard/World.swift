import AWS
import Documents
import Onboarding
import Platforms
import Sandbox
import Wizard

/// Who answers the wizard's calls: AWS with the person's credentials, or the embedded sandbox.
enum World: Sendable {
    case aws(AWSOptions, profile: String?, ChainCredentials)
    case sandbox(Sandbox)

    /// The person's own credentials, and where they are used.
    func customer(region: String?) -> AWSContext {
        context(customerCredentials, region: region ?? configuredRegion)
    }

    private var customerCredentials: any CredentialsProvider {
        switch self {
        case .aws(_, _, let credentials): credentials
        case .sandbox(let sandbox): sandbox.facts.customer.credentials
        }
    }

    /// What the test of `setup` runs with: the key pair that was typed, the platform where the sandbox plays it,
    /// else the person.
    func tester(of setup: Setup, typed: Credentials?) -> AWSContext {
        if let typed { return context(typed, region: setup.region) }
        if case .sandbox(let sandbox) = self, setup.method == .assumedRole,
            let player = sandbox.facts.platforms[setup.platform]
        {
            return context(player.credentials, region: setup.region)
        }
        return customer(region: setup.region)
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

    /// Stops what was started.
    func end() async {
        if case .sandbox(let sandbox) = self { await sandbox.stop() }
    }

    private var configuredRegion: String? {
        guard case .aws(let options, let profile, _) = self else { return nil }
        return options.configuredRegion(orProfile: profile)
    }

    /// Everything in the sandbox is in its one region.
    private func context(_ credentials: any CredentialsProvider, region: String?) -> AWSContext {
        switch self {
        case .aws(let options, let profile, _):
            options.context(
                credentials: credentials, region: region ?? BucketRegion.firstAsked, orProfile: profile)
        case .sandbox(let sandbox):
            AWSContext(
                transport: CurlTransport(), credentials: credentials, region: sandbox.facts.region,
                endpoints: EndpointConfiguration(environment: [:], endpointURL: sandbox.endpoint),
                userAgent: Version.userAgent)
        }
    }
}
