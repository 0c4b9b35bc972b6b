/// An access key, its secret, and the session token of temporary ones.
public struct Credentials: Sendable {
    /// Such as `AKIA…` (long-term) or `ASIA…` (temporary).
    public var accessKeyID: String
    /// The secret access key.
    public var secretAccessKey: Secret
    /// Present with temporary credentials.
    public var sessionToken: Secret?
    /// When temporary credentials end.
    public var expiration: UTCTime?
    /// Where they came from.
    public var source: CredentialSource

    /// Makes credentials.
    public init(
        accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil, expiration: UTCTime? = nil,
        source: CredentialSource
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
        self.source = source
    }
}

/// Where credentials came from.
public enum CredentialSource: Hashable, Sendable {
    /// Typed into the wizard.
    case typed
    /// `AWS_ACCESS_KEY_ID` and its companions.
    case environment
    /// A profile of the shared credentials file.
    case sharedCredentials(profile: String)
    /// A profile of the shared config file.
    case sharedConfig(profile: String)
    /// A role that this program assumed.
    case assumedRole(arn: String)
    /// The embedded sandbox.
    case sandbox
}

/// Why there are no credentials.
public enum CredentialsError: Error, Hashable, Sendable {
    /// Nothing was found anywhere; the places that were looked at.
    case notFound(lookedAt: [String])
    /// The profile that was asked for does not exist.
    case noSuchProfile(String, file: String)
    /// A key without its secret, or the other way round.
    case incomplete(missing: String, place: String)
    /// A file cannot be read or parsed.
    case unreadable(file: String, line: Int?, reason: String)
}
