import Documents
import Policies

/// Why a setup has no blueprint.
public enum BlueprintFailure: Error, Hashable, Sendable {
    /// These keys of the setup are not answered.
    case incomplete([String])
    /// The platform has no such method, so there is nothing to make.
    case nothingToMake
    /// AWS would refuse these.
    case refused([BlueprintProblem])

    /// What is wrong and what to do, as sentences.
    public var message: LocalizedText {
        switch self {
        case .incomplete(let keys):
            let names = keys.joined(separator: ", ")
            return LocalizedText(
                en: "Not everything is answered yet: the setup lacks \(names).",
                fr: "Tout n’est pas encore répondu : il manque \(names) dans la configuration.")
        case .nothingToMake:
            return LocalizedText(
                en: "This way of connecting needs nothing made in your account.",
                fr: "Cette façon de se connecter ne demande rien à créer dans votre compte.")
        case .refused(let problems):
            let sentences = problems.map(BlueprintSentences.problem)
            return LocalizedText(
                en: sentences.map(\.en).joined(separator: " "), fr: sentences.map(\.fr).joined(separator: " ")
            )
        }
    }
}
