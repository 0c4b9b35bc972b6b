/// The answer, with the statement that decided.
public enum Decision: Hashable, Sendable {
    /// The kinds of policy that take part in a decision.
    public enum Layer: String, Hashable, Sendable {
        /// The caller's own policies.
        case identity
        /// The policy passed to `AssumeRole` or `GetFederationToken`.
        case session
        /// The caller's permissions boundary.
        case boundary
        /// The bucket policy, or the role's trust policy.
        case resource
    }

    /// Where a statement stands.
    public struct Place: Hashable, Sendable {
        /// Which kind of policy.
        public var layer: Layer
        /// Which of the given policies of that kind, counted from 0.
        public var policy: Int
        /// Which statement in it, counted from 0.
        public var statement: Int

        /// Makes a place.
        public init(_ layer: Layer, policy: Int = 0, statement: Int) {
            self.layer = layer
            self.policy = policy
            self.statement = statement
        }
    }

    /// Allowed by this statement.
    case allowed(Place)
    /// Allowed because the caller is the root user of the account that owns the resource.
    case allowedToRoot
    /// Denied by this statement.
    case explicitlyDenied(Place)
    /// No statement of this kind of policy allows it.
    case implicitlyDenied(Layer)

    /// Whether the request may go on.
    public var isAllowed: Bool {
        switch self {
        case .allowed, .allowedToRoot: true
        case .explicitlyDenied, .implicitlyDenied: false
        }
    }
}
