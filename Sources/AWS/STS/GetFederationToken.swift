/// What GetFederationToken takes.
public struct GetFederationTokenInput: Hashable, Sendable {
    /// The session's name, 2 to 32 characters.
    public var name: String
    /// The policy that narrows the session. Without one it may do nothing but what resources' policies allow it.
    public var policy: String?
    /// 900 to 129,600.
    public var durationSeconds: Int?

    /// Makes an input.
    public init(name: String, policy: String? = nil, durationSeconds: Int? = nil) {
        self.name = name
        self.policy = policy
        self.durationSeconds = durationSeconds
    }
}
