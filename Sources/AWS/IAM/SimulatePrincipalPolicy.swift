/// What SimulatePrincipalPolicy takes.
public struct SimulatePrincipalPolicyInput: Hashable, Sendable {
    /// The value of a condition key.
    public struct ContextEntry: Hashable, Sendable {
        /// How IAM reads the values.
        public enum Kind: String, Hashable, Sendable {
            case string
            case stringList
            case numeric
            case numericList
            case boolean
            case booleanList
            case ip
            case ipList
            case binary
            case binaryList
            case date
            case dateList
        }

        /// Such as `s3:prefix`.
        public var key: String
        /// How IAM reads the values.
        public var kind: Kind
        /// One, or several of a list.
        public var values: [String]

        /// Makes an entry.
        public init(_ key: String, _ values: [String], kind: Kind = .string) {
            self.key = key
            self.kind = kind
            self.values = values
        }
    }

    /// The user or role whose policies are asked.
    public var policySourceARN: String
    /// Such as `s3:PutObject`.
    public var actionNames: [String]
    /// On what; none for `*`.
    public var resourceARNs: [String]
    /// Policies to add to those of the user or role.
    public var policyInputList: [String]
    /// Policies to take as its permissions boundary in place of its own.
    public var permissionsBoundaryPolicyInputList: [String]
    /// The policy of the resource. IAM does not look it up.
    public var resourcePolicy: String?
    /// The resource's account: its id or its root's ARN.
    public var resourceOwner: String?
    /// Who makes the simulated request; must be given with a resource's policy unless the source is a user.
    public var callerARN: String?
    /// The values of condition keys.
    public var contextEntries: [ContextEntry]

    /// Makes an input.
    public init(
        policySourceARN: String, actionNames: [String], resourceARNs: [String] = [],
        policyInputList: [String] = [], permissionsBoundaryPolicyInputList: [String] = [],
        resourcePolicy: String? = nil, resourceOwner: String? = nil, callerARN: String? = nil,
        contextEntries: [ContextEntry] = []
    ) {
        self.policySourceARN = policySourceARN
        self.actionNames = actionNames
        self.resourceARNs = resourceARNs
        self.policyInputList = policyInputList
        self.permissionsBoundaryPolicyInputList = permissionsBoundaryPolicyInputList
        self.resourcePolicy = resourcePolicy
        self.resourceOwner = resourceOwner
        self.callerARN = callerARN
        self.contextEntries = contextEntries
    }

    /// The form's parameters.
    var parameters: [(name: String, value: String?)] {
        var parameters: [(name: String, value: String?)] = [("PolicySourceArn", policySourceARN)]
        func add(_ name: String, _ values: [String]) {
            for (index, value) in values.enumerated() {
                parameters.append(("\(name).member.\(index + 1)", value))
            }
        }
        add("ActionNames", actionNames)
        add("ResourceArns", resourceARNs)
        add("PolicyInputList", policyInputList)
        add("PermissionsBoundaryPolicyInputList", permissionsBoundaryPolicyInputList)
        parameters += [
            ("ResourcePolicy", resourcePolicy), ("ResourceOwner", resourceOwner), ("CallerArn", callerARN),
        ]
        for (index, entry) in contextEntries.enumerated() {
            let name = "ContextEntries.member.\(index + 1)"
            parameters += [
                ("\(name).ContextKeyName", entry.key), ("\(name).ContextKeyType", entry.kind.rawValue),
            ]
            add("\(name).ContextKeyValues", entry.values)
        }
        return parameters
    }
}
