/// What an action reaches.
public enum ResourceLevel: String, CaseIterable, Hashable, Sendable {
    /// `arn:aws:s3:::bucket`
    case bucket
    /// `arn:aws:s3:::bucket/key`
    case object
    /// A KMS key.
    case key
    /// An IAM role.
    case role
    /// An IAM user.
    case user
    /// No resource of its own: only `*` grants it.
    case account
    /// Another kind of resource, such as an access point or a group, or several kinds.
    case other
}

/// What the Service Authorization Reference says of an action.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public struct ActionFacts: Hashable, Sendable {
    /// How AWS classes what an action does.
    public enum AccessLevel: String, CaseIterable, Hashable, Sendable {
        case list = "List"
        case read = "Read"
        case write = "Write"
        case tagging = "Tagging"
        case permissions = "Permissions management"
    }

    /// Such as `s3:PutObject`.
    public let name: String
    /// What it reaches.
    public let level: ResourceLevel
    /// What it does.
    public let access: AccessLevel

    /// Whether requests for it carry the condition key `s3:prefix`.
    public var takesPrefix: Bool {
        ConditionKeyCatalog.facts(of: "s3:prefix")?.isCarried(by: self) ?? false
    }

    /// The actions of a service that are alike.
    static func group(
        _ service: String, _ level: ResourceLevel, _ access: AccessLevel, _ names: [String]
    ) -> [ActionFacts] {
        names.map { ActionFacts(name: "\(service):\($0)", level: level, access: access) }
    }
}
