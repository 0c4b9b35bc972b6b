import Documents
import Policies

/// What is said of `Version`.
enum VersionLintSentences {
    static func sentence(_ issue: VersionIssue) -> LocalizedText {
        switch issue {
        case .missing(let hasVariables):
            let effect = effect(hasVariables)
            return LocalizedText(
                en:
                    "There is no Version, so IAM takes 2008-10-17, \(effect.en) Add \"Version\": \"2012-10-17\".",
                fr:
                    "Il n’y a pas de Version : IAM prend 2008-10-17, \(effect.fr) Ajoutez \"Version\": \"2012-10-17\"."
            )
        case .old(let hasVariables):
            let effect = effect(hasVariables)
            return LocalizedText(
                en: "The policy is of version 2008-10-17, \(effect.en) Write 2012-10-17.",
                fr: "La politique est de version 2008-10-17, \(effect.fr) Écrivez 2012-10-17.")
        case .unknown(let version, let use):
            let shown = Quoted(version)
            let refusal = refusal(use)
            return LocalizedText(
                en:
                    "IAM has no policy version \(shown.en); write 2012-10-17. AWS refuses it with “\(refusal)”",
                fr:
                    "IAM n’a pas de version de politique \(shown.fr) ; écrivez 2012-10-17. AWS la refuse avec "
                    + "« \(refusal) »")
        }
    }

    private static func effect(_ hasVariables: Bool) -> LocalizedText {
        hasVariables
            ? LocalizedText(
                en: "in which its policy variables are plain text that matches nothing.",
                fr: "où ses variables de politique sont du simple texte qui ne correspond à rien.")
            : LocalizedText(
                en: "in which policy variables are plain text.",
                fr: "où les variables de politique sont du simple texte.")
    }

    /// AWS's own words, which depend on where the policy goes.
    private static func refusal(_ use: PolicyUse) -> String {
        switch use {
        case .identity, .session: "Syntax errors in policy."
        case .trust, .bucket: "The policy must contain a valid version string"
        }
    }
}
