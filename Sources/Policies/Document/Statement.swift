/// One statement of a policy document.
public struct Statement: Hashable, Sendable {
    /// Whether the statement allows or denies.
    public enum Effect: String, CaseIterable, Hashable, Sendable {
        case allow = "Allow"
        case deny = "Deny"
    }

    /// An element and its `Not…` twin, such as `Action` and `NotAction`.
    public enum Match<Value: Hashable & Sendable>: Hashable, Sendable {
        case including(Value)
        case excluding(Value)

        /// What is included or excluded.
        public var values: Value {
            switch self {
            case .including(let values), .excluding(let values): values
            }
        }
    }

    /// The `Principal` element.
    public enum Principals: Hashable, Sendable {
        /// The text `"*"`.
        case everyone
        /// The object form, in order.
        case listed([Principal])
    }

    /// One entry of the `Principal` element.
    public struct Principal: Hashable, Sendable {
        /// The key it stands under.
        public enum Kind: String, CaseIterable, Hashable, Sendable {
            case aws = "AWS"
            case service = "Service"
            case federated = "Federated"
            case canonicalUser = "CanonicalUser"
        }

        /// The key it stands under.
        public var kind: Kind
        /// An ARN, an account id, a service name or `*`.
        public var value: String

        /// Makes an entry.
        public init(_ kind: Kind, _ value: String) {
            self.kind = kind
            self.value = value
        }
    }

    /// One operator and key of the `Condition` element.
    public struct Condition: Hashable, Sendable {
        /// Such as `StringEquals` or `ForAllValues:StringLikeIfExists`.
        public var `operator`: String
        /// Such as `sts:ExternalId`.
        public var key: String
        /// The values, any of which may match.
        public var values: [String]

        /// Makes a condition.
        public init(_ operator: String, _ key: String, _ values: [String]) {
            self.operator = `operator`
            self.key = key
            self.values = values
        }
    }

    /// The statement's id, ASCII letters and digits.
    public var sid: String?
    /// Allow or deny.
    public var effect: Effect
    /// `Principal` or `NotPrincipal`; nil in identity policies.
    public var principals: Match<Principals>?
    /// `Action` or `NotAction`.
    public var actions: Match<[String]>
    /// `Resource` or `NotResource`; nil in trust policies.
    public var resources: Match<[String]>?
    /// All of which must hold.
    public var conditions: [Condition]

    /// Makes a statement.
    public init(
        sid: String? = nil, effect: Effect, principals: Match<Principals>? = nil, actions: Match<[String]>,
        resources: Match<[String]>? = nil, conditions: [Condition] = []
    ) {
        self.sid = sid
        self.effect = effect
        self.principals = principals
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
    }
}
