import Documents
import Policies

/// What is said of what conditions ask for.
enum ConditionKeyLintSentences {
    static func sentence(_ issue: ConditionKeyIssue) -> LocalizedText {
        switch issue {
        case .form(let key):
            let shown = Quoted(key)
            return LocalizedText(
                en: "\(shown.en) is no condition key: AWS wants the service in front, as in s3:prefix.",
                fr:
                    "\(shown.fr) n’est pas une clé de condition : AWS veut le service devant, comme dans s3:prefix."
            )
        case .unknown(let key, let nearest):
            let shown = Quoted(key)
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en: "AWS has no condition key \(shown.en), so no request carries it.\(meant.en)",
                fr:
                    "AWS n’a pas de clé de condition \(shown.fr) ; aucune requête ne la porte donc.\(meant.fr)"
            )
        case .notCarried(let key, let actions, let carriers, let isFatal):
            let shown = Quoted(key)
            let names = NameList.text(actions)
            let known = NameList.text(carriers, longest: 3)
            return isFatal
                ? LocalizedText(
                    en:
                        "Requests for \(names) never carry \(shown.en) (only \(known) do), so this grants them nothing. "
                        + "Give them a statement without this condition.",
                    fr:
                        "Les requêtes \(names) ne portent jamais \(shown.fr) (seulement \(known)) : ceci ne leur accorde "
                        + "rien. Donnez-leur une instruction sans cette condition.")
                : LocalizedText(
                    en:
                        "Requests for \(names) never carry \(shown.en) (only \(known) do), so this condition does not limit "
                        + "them.",
                    fr:
                        "Les requêtes \(names) ne portent jamais \(shown.fr) (seulement \(known)) : cette condition ne les "
                        + "limite pas.")
        case .onlyFromServices(let key):
            let shown = Quoted(key)
            return LocalizedText(
                en:
                    "\(shown.en) is set only when an AWS service calls, never when a platform assumes the role: nobody "
                    + "gets in. Use sts:ExternalId.",
                fr:
                    "\(shown.fr) n’est présente que si un service AWS appelle, jamais quand une plateforme endosse le rôle "
                    + ": personne n’entre. Utilisez sts:ExternalId.")
        case .secondFactor:
            return LocalizedText(
                en:
                    "This asks for a second factor (MFA), which a platform’s programs do not have; remove it if the role is "
                    + "for a platform.",
                fr:
                    "Ceci exige un second facteur (MFA), que les programmes d’une plateforme n’ont pas ; supprimez-le si le "
                    + "rôle est pour une plateforme.")
        case .transportInAllow(true):
            return LocalizedText(
                en:
                    "This allows only requests without TLS. To require TLS, write it as a Deny in the bucket policy.",
                fr:
                    "Ceci n’autorise que les requêtes sans TLS. Pour exiger TLS, écrivez un Deny dans la politique du "
                    + "bucket.")
        case .transportInAllow(false):
            return LocalizedText(
                en:
                    "In an Allow this keeps out only what this statement would allow; to require TLS, write it as a Deny in "
                    + "the bucket policy.",
                fr:
                    "Dans un Allow, ceci n’écarte que ce que cette instruction autoriserait ; pour exiger TLS, écrivez un "
                    + "Deny dans la politique du bucket.")
        }
    }
}
