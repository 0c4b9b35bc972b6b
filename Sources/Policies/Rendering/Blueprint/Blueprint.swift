/// All that is to be made in AWS for one connection: the model that every rendering is made from.
public struct Blueprint: Hashable, Sendable {
    /// What is to be made.
    public enum Subject: Hashable, Sendable {
        /// A role that the platform assumes.
        case role(RoleBlueprint)
        /// An IAM user whose access key the platform gets.
        case user(IdentityBlueprint)
        /// The bucket's own policy.
        case bucketPolicy(bucket: String, PolicyDocument)
        /// A managed policy, which the customer attaches to who reads.
        case managedPolicy(ManagedPolicyBlueprint)
    }

    /// What is to be made.
    public var subject: Subject
    /// Such as `aws`.
    public var partition: String
    /// The region that calls are sent to; nil leaves it to whoever makes it.
    public var region: String?
    /// The account to make it in, twelve digits; nil while it is not known.
    public var account: String?

    /// Makes a blueprint.
    public init(subject: Subject, partition: String = "aws", region: String? = nil, account: String? = nil) {
        self.subject = subject
        self.partition = partition
        self.region = region
        self.account = account
    }
}

extension Blueprint {
    /// A label of a role, user or policy.
    public struct Tag: Hashable, Sendable {
        /// Its name.
        public var key: String
        /// Its value; empty is a value.
        public var value: String

        /// Makes a tag.
        public init(_ key: String, _ value: String) {
            self.key = key
            self.value = value
        }
    }
}
