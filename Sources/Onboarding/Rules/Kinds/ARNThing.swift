/// What an ARN names.
enum ARNThing: Hashable {
    case role
    case user
    case root
    case group
    case policy
    case instanceProfile
    case assumedRole(role: String)
    case federatedUser
    case bucket
    case other(service: String)

    init(_ arn: ARNFields) {
        let resource = arn.resource
        let kind = resource.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        self =
            switch (arn.service, kind) {
            case ("iam", "role"): resource.contains("/") ? .role : .other(service: "iam")
            case ("iam", "user"): .user
            case ("iam", "root"): .root
            case ("iam", "group"): .group
            case ("iam", "policy"): .policy
            case ("iam", "instance-profile"): .instanceProfile
            case ("sts", "assumed-role"): .assumedRole(role: Self.second(of: resource))
            case ("sts", "federated-user"): .federatedUser
            case ("s3", _): .bucket
            default: .other(service: arn.service)
            }
    }

    private static func second(of resource: String) -> String {
        let parts = resource.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }
}
