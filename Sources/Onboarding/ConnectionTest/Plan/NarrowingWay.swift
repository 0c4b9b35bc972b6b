import Policies

/// How a session with fewer rights is made from somebody's credentials.
enum NarrowingWay: Hashable, Sendable {
    /// A user asks for a federation token.
    case federationToken
    /// A role's session assumes its own role once more, which the role's trust policy must allow.
    case ownRole(arn: String)

    /// The way for a caller as `sts:GetCallerIdentity` names it.
    static func of(callerARN: String) -> Result<NarrowingWay, NarrowingObstacle> {
        guard let arn = ARN(callerARN) else { return .failure(.unknownCaller) }
        if arn.resource == "root" { return .failure(.rootUser) }
        let parts = arn.resource.split(separator: "/").map(String.init)
        switch (arn.service, parts.first) {
        case ("iam", "user"): return .success(.federationToken)
        case ("sts", "assumed-role") where parts.count == 3:
            return .success(.ownRole(arn: "arn:\(arn.partition):iam::\(arn.account):role/\(parts[1])"))
        default: return .failure(.unknownCaller)
        }
    }

    /// What the person must be allowed to do.
    var action: String {
        switch self {
        case .federationToken: "sts:GetFederationToken"
        case .ownRole: "sts:AssumeRole"
        }
    }
}
