import AWS
import Documents
import Platforms

/// Why the role was not made.
public enum RoleCreationFailure: Error, Sendable {
    /// These answers of the setup are missing.
    case incomplete([String])
    /// This way of connecting has no role of the customer.
    case needsNoRole(PlatformMethod.Kind)
    /// IAM refused or could not be asked; the causes that fit, most likely first.
    case call([Diagnosis], AWSFailure)

    /// What happened and what to do, as one sentence or two.
    public var message: LocalizedText {
        switch self {
        case .incomplete(let keys):
            let names = keys.joined(separator: ", ")
            return LocalizedText(
                en: "The role cannot be made yet: the setup lacks \(names).",
                fr: "Le rôle ne peut pas encore être créé : il manque \(names) dans la configuration.")
        case .needsNoRole(let method):
            return LocalizedText(
                en: "The method \(method.rawValue) needs no role in your account.",
                fr: "La méthode \(method.rawValue) n’a pas besoin d’un rôle dans votre compte.")
        case .call(let causes, _):
            guard let cause = causes.first else { return LocalizedText("") }
            return LocalizedText(
                en: "\(cause.message.en) \(cause.fix.en)", fr: "\(cause.message.fr) \(cause.fix.fr)")
        }
    }
}
