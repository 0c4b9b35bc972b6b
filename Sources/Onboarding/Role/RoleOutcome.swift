import Documents
import Policies

/// What became of a role.
public enum RoleOutcome: Hashable, Sendable {
    /// It was made.
    case created(arn: String)
    /// It was there already and means the same.
    case unchanged(arn: String)
    /// It was there and differs; nothing was changed.
    case different(arn: String, [RoleDifference])
    /// It was there and differed; what this program may change now is as the setup says.
    case updated(arn: String, [RoleDifference])

    /// The role's ARN.
    public var arn: String {
        switch self {
        case .created(let arn), .unchanged(let arn), .different(let arn, _), .updated(let arn, _): arn
        }
    }
}

/// One way in which a deployed role differs from what the setup says.
public enum RoleDifference: Hashable, Sendable {
    /// The trust policy means something else; nil where it cannot be read.
    case trust(deployed: PolicyDocument?, wanted: PolicyDocument)
    /// The permissions policy means something else; nil where it cannot be read.
    case permissions(deployed: PolicyDocument?, wanted: PolicyDocument)
    /// The role lacks the inline policy of this name.
    case missingPermissions(name: String, wanted: PolicyDocument)
    /// A policy that this program did not make, and leaves alone.
    case anotherPolicy(name: String)

    /// The difference, as a sentence.
    public var sentence: LocalizedText {
        switch self {
        case .trust:
            LocalizedText(
                en: "The role’s trust policy differs from this setup’s.",
                fr: "La politique d’approbation du rôle diffère de celle de cette configuration.")
        case .missingPermissions(let name, _):
            LocalizedText(
                en: "The role has no permissions policy named \(name).",
                fr: "Le rôle n’a pas de politique d’autorisations nommée \(name).")
        case .permissions:
            LocalizedText(
                en: "The role’s permissions policy differs from this setup’s.",
                fr: "La politique d’autorisations du rôle diffère de celle de cette configuration.")
        case .anotherPolicy(let name):
            LocalizedText(
                en: "The role also has the policy \(name), which this program does not touch.",
                fr: "Le rôle a aussi la politique \(name), à laquelle ce programme ne touche pas.")
        }
    }
}
