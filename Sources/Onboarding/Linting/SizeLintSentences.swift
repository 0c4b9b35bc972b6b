import Documents
import Policies

/// What is said of a policy's length.
enum SizeLintSentences {
    static func sentence(_ issue: SizeIssue) -> LocalizedText {
        switch issue {
        case .tooLong(let size, let limit, let use):
            let name = UseLintSentences.name(use)
            return LocalizedText(
                en:
                    "The policy has \(size) characters without white space; \(name.en) may have \(limit). Shorten it or "
                    + "part it.",
                fr:
                    "La politique compte \(size) caractères sans les espaces ; \(name.fr) peut en compter \(limit). "
                    + "Raccourcissez-la ou divisez-la.")
        case .needsRaisedQuota(let size, let limit, let raised):
            return LocalizedText(
                en:
                    "The policy has \(size) characters without white space; a trust policy may have \(limit), or "
                    + "\(raised) where AWS has raised the account’s quota. Shorten it or ask AWS.",
                fr:
                    "La politique compte \(size) caractères sans les espaces ; une politique d’approbation peut en "
                    + "compter \(limit), ou \(raised) si AWS a relevé le quota du compte. Raccourcissez-la ou demandez à "
                    + "AWS.")
        case .onlyInlineInRole(let size, let managed, let inline):
            return LocalizedText(
                en: "The policy has \(size) characters without white space: too long for a managed policy "
                    + "(\(managed)). Put it inline into the role (\(inline)), or part it.",
                fr: "La politique compte \(size) caractères sans les espaces : trop pour une politique gérée "
                    + "(\(managed)). Mettez-la en ligne dans le rôle (\(inline)), ou divisez-la.")
        case .notInlineInUser(let size, let limit):
            return LocalizedText(
                en:
                    "The policy has \(size) characters without white space: for a user make it a managed policy, since "
                    + "a user’s inline policies may have \(limit) together.",
                fr:
                    "La politique compte \(size) caractères sans les espaces : pour un utilisateur, faites-en une "
                    + "politique gérée, car ses politiques en ligne ne peuvent en compter que \(limit) ensemble."
            )
        }
    }
}
