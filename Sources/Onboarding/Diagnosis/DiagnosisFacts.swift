import Platforms

/// What is known beside the failure itself, so that a cause can be named more exactly.
public struct DiagnosisFacts: Hashable, Sendable {
    /// The answers.
    public var setup: Setup?
    /// The platform.
    public var platform: Platform?
    /// The ARN of who asked.
    public var callerARN: String?
    /// The access key id that signed.
    public var accessKeyID: String?
    /// Whether a session token went with it.
    public var hasSessionToken = false
    /// The ExternalId that was sent.
    public var externalID: String?
    /// The key of the object that was asked for.
    public var key: String?
    /// How far this machine's clock is ahead of the server's, in seconds.
    public var skew: Double?
    /// The region that was asked.
    public var region: String?

    /// Knows nothing but the setup and its platform.
    public init(setup: Setup? = nil, platform: Platform? = nil) {
        self.setup = setup
        self.platform = platform
    }

    /// Who the role should trust: the setup's answer, or else the one the platform's document names.
    var principal: String? {
        guard let setup else { return nil }
        return platform?.method(setup.method).flatMap(setup.trustedPrincipal(for:)) ?? setup.principal
    }
}
