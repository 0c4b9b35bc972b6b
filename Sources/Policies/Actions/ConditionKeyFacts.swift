/// What the Service Authorization Reference says of a condition key.
public struct ConditionKeyFacts: Hashable, Sendable {
    /// What its values are, which decides the operators that can compare them.
    public enum ValueType: String, Hashable, Sendable {
        case string = "String"
        case numeric = "Numeric"
        case bool = "Bool"
        case date = "Date"
        case arn = "ARN"
        case address = "IpAddress"
    }

    /// Which requests of its service carry it.
    enum Carriers: Hashable {
        /// All of them, or so many that the rest is not worth a list.
        case every
        /// Those for these actions, by their names without the service.
        case actions(Set<String>)
    }

    /// Such as `s3:prefix`. One that ends in `/` or `:` is followed by a name of somebody's choice, as in
    /// `aws:PrincipalTag/team`.
    public let name: String
    /// What its values are.
    public let type: ValueType
    /// Whether a request can carry several values of it at once.
    public let isMultivalued: Bool
    let carriers: Carriers

    init(
        _ name: String, _ type: ValueType = .string, isMultivalued: Bool = false, by carriers: [String]? = nil
    ) {
        self.name = name
        self.type = type
        self.isMultivalued = isMultivalued
        self.carriers = carriers.map { .actions(Set($0)) } ?? .every
    }

    /// Whether a request for `action` can carry the key.
    public func isCarried(by action: ActionFacts) -> Bool {
        guard case .actions(let names) = carriers else { return true }
        return action.name.split(separator: ":").last.map { names.contains(String($0)) } ?? false
    }
}
