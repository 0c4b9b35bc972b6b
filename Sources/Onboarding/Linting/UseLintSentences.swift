import Documents
import Policies

/// What is said of a policy that belongs elsewhere, and the names of the places where policies go.
enum UseLintSentences {
    static func sentence(_ issue: UseIssue) -> LocalizedText {
        switch issue {
        case .swapped(let use, let found):
            let (wanted, given) = (name(use), name(found))
            return LocalizedText(
                en: "This reads like \(given.en), not like \(wanted.en). Are the two swapped?",
                fr: "Ceci se lit comme \(given.fr), pas comme \(wanted.fr). Les deux sont-elles inversées ?")
        case .prohibited(let element, .trust):
            return LocalizedText(
                en:
                    "A trust policy has no \(element): it is about the role that carries it, and IAM refuses it "
                    + "with “Has prohibited field \(element)”. Remove it, or paste the policy as permissions.",
                fr:
                    "Une politique d’approbation n’a pas de \(element) : elle porte sur son propre rôle, et IAM la "
                    + "refuse avec « Has prohibited field \(element) ». Supprimez-le, ou collez la politique comme "
                    + "autorisations.")
        case .prohibited(let element, _):
            return LocalizedText(
                en:
                    "A permissions policy has no \(element): it is for whoever it is attached to, and IAM refuses it "
                    + "with “Policy document should not specify a principal”. Remove it, or paste the policy as trust or "
                    + "bucket policy.",
                fr:
                    "Une politique d’autorisations n’a pas de \(element) : elle vaut pour qui la porte, et IAM la "
                    + "refuse avec « Policy document should not specify a principal ». Supprimez-le, ou collez la "
                    + "politique comme politique d’approbation ou de bucket.")
        }
    }

    /// The kind of policy, with its article.
    static func name(_ use: PolicyUse) -> LocalizedText {
        switch use {
        case .identity: LocalizedText(en: "a permissions policy", fr: "une politique d’autorisations")
        case .trust: LocalizedText(en: "a trust policy", fr: "une politique d’approbation")
        case .bucket: LocalizedText(en: "a bucket policy", fr: "une politique de bucket")
        case .session: LocalizedText(en: "a session policy", fr: "une politique de session")
        }
    }
}
