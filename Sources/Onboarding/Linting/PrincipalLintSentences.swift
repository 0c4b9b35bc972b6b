import Documents
import Policies

/// What is said of principals.
enum PrincipalLintSentences {
    static func sentence(_ issue: PrincipalIssue) -> LocalizedText {
        switch issue {
        case .everyone(.trust):
            return LocalizedText(
                en:
                    "“*” lets every AWS account try to assume the role; name the platform’s role, user or account.",
                fr:
                    "« * » laisse tout compte AWS tenter d’endosser le rôle ; nommez le rôle, l’utilisateur ou le compte "
                    + "de la plateforme.")
        case .everyone:
            return LocalizedText(
                en:
                    "“*” lets in everyone, also without an AWS account: the bucket is public. Name who may come in.",
                fr:
                    "« * » laisse entrer tout le monde, même sans compte AWS : le bucket est public. Nommez qui peut "
                    + "entrer.")
        case .everyoneBut:
            return LocalizedText(
                en:
                    "NotPrincipal with Allow lets in everyone but those it names, also without an AWS account. Use "
                    + "Principal and name who may come in.",
                fr:
                    "NotPrincipal avec Allow laisse entrer tout le monde sauf ceux qu’il nomme, même sans compte AWS. "
                    + "Utilisez Principal et nommez qui peut entrer.")
        case .form(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "AWS takes \(shown.en) only under a key that says what it is, such as {\"AWS\": …}.",
                fr: "AWS n’accepte \(shown.fr) que sous une clé qui dit ce que c’est, comme {\"AWS\": …}.")
        case .unknownKind(let name, let nearest):
            let shown = Quoted(name)
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en:
                    "A principal stands under AWS, Service, Federated or CanonicalUser, not under \(shown.en)."
                    + meant.en,
                fr: "Un principal figure sous AWS, Service, Federated ou CanonicalUser, pas sous \(shown.fr)."
                    + meant.fr)
        case .wildcard(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en:
                    "AWS takes no wildcard within a principal: \(shown.en). Name each role or user, or the account and a "
                    + "condition on aws:PrincipalArn.",
                fr:
                    "AWS n’accepte pas de joker dans un principal : \(shown.fr). Nommez chaque rôle ou utilisateur, ou le "
                    + "compte avec une condition sur aws:PrincipalArn.")
        case .account(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "\(shown.en) is no account id, which has 12 digits; copy it from the platform’s screen.",
                fr:
                    "\(shown.fr) n’est pas un identifiant de compte, qui a 12 chiffres ; copiez-le depuis l’écran de la "
                    + "plateforme.")
        case .uniqueID(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en:
                    "\(shown.en) is the id of a role or user that no longer exists: it was deleted, perhaps made anew. "
                    + "Write its ARN again.",
                fr:
                    "\(shown.fr) est l’identifiant d’un rôle ou utilisateur qui n’existe plus : il a été supprimé, "
                    + "peut-être recréé. Réécrivez son ARN.")
        case .session(let text, let role):
            let shown = Quoted(text)
            return LocalizedText(
                en: "\(shown.en) is one session of the role \(role), and sessions end; name the role: "
                    + "arn:aws:iam::ACCOUNT:role/\(role).",
                fr:
                    "\(shown.fr) est une session du rôle \(role), et les sessions prennent fin ; nommez le rôle : "
                    + "arn:aws:iam::COMPTE:role/\(role).")
        case .cannotAct(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en:
                    "\(shown.en) cannot act, and AWS refuses it; a principal is a role, a user or an account.",
                fr:
                    "\(shown.fr) ne peut pas agir, et AWS le refuse ; un principal est un rôle, un utilisateur ou un "
                    + "compte.")
        case .wholeAccount(let account):
            return LocalizedText(
                en:
                    "This lets in whatever account \(account) allows to; one role or user is narrower, where the platform "
                    + "names one.",
                fr:
                    "Ceci laisse entrer tout ce que le compte \(account) autorise ; un seul rôle ou utilisateur est plus "
                    + "étroit, si la plateforme en nomme un.")
        case .misplaced(let text, let key):
            let shown = Quoted(text)
            return LocalizedText(
                en: "\(shown.en) belongs under \"\(key)\"; where it stands AWS refuses it.",
                fr: "\(shown.fr) va sous \"\(key)\" ; là où il figure, AWS le refuse.")
        }
    }
}
