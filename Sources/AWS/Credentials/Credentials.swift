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

    /// Whether they are temporary and no longer valid at `time`.
    func haveEnded(by time: UTCTime) -> Bool {
        expiration.map { $0 <= time } ?? false
    }

    /// Whether a server could not tell them from `other`.
    func signLike(_ other: Credentials) -> Bool {
        accessKeyID == other.accessKeyID && secretAccessKey.isSame(as: other.secretAccessKey)
            && (sessionToken?.isSame(as: other.sessionToken) ?? (other.sessionToken == nil))
    }
}
