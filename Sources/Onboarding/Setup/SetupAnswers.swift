import AWS
import Platforms
import Policies

/// What follows from the answers of a setup.
extension Setup {
    /// What a setup says of the ExternalId that the trust policy requires.
    public enum ExternalIDAnswer: Hashable, Sendable {
        /// The platform has none.
        case none
        /// Not answered yet.
        case open
        /// Left out on purpose, as an empty answer, where the platform allows that.
        case leftOut
        /// This one.
        case value(String)
    }

    /// The ExternalId that the platform sends for this setup.
    public func externalIDAnswer(for method: PlatformMethod) -> ExternalIDAnswer {
        guard let facts = method.externalID else { return .none }
        // The Organization ID is the ExternalId where the platform makes it so; either answer may hold it.
        let answer = facts.madeBy == .organizationID ? organizationID ?? externalID : externalID
        return switch answer {
        case nil: .open
        case "": facts.leavingOut == nil ? .open : .leftOut
        case let value?: .value(value)
        }
    }

    /// The principal that the trust policy names; nil while it is not known.
    public func trustedPrincipal(for method: PlatformMethod) -> String? {
        if let principal, !principal.isEmpty { return principal }
        return method.principals.first?.arn
    }

    /// The account that the role is in; nil while it is not known.
    public var roleAccount: String? {
        if let roleARN, let arn = ARN(roleARN), !arn.account.isEmpty { return arn.account }
        return accountID?.nonEmpty
    }
}
