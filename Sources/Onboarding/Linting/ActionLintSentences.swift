import Documents
import Policies

/// What is said of actions.
enum ActionLintSentences {
    static func sentence(_ issue: ActionIssue) -> LocalizedText {
        switch issue {
        case .form(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "\(shown.en) is no action: AWS wants the service in front, as in s3:PutObject.",
                fr: "\(shown.fr) n’est pas une action : AWS veut le service devant, comme dans s3:PutObject.")
        case .unknownService(let service, let nearest):
            let shown = Quoted(service)
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en: "AWS has no service \(shown.en), so this allows nothing.\(meant.en)",
                fr: "AWS n’a pas de service \(shown.fr) ; ceci n’autorise donc rien.\(meant.fr)")
        case .unknown(let action, let nearest):
            let shown = Quoted(action)
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en: "AWS has no action \(shown.en), so this allows nothing.\(meant.en)",
                fr: "AWS n’a pas d’action \(shown.fr) ; ceci n’autorise donc rien.\(meant.fr)")
        case .apiCall(let call, let action):
            let shown = Quoted(call)
            return LocalizedText(
                en:
                    "\(shown.en) is a call and no action, so this allows nothing; the action for it is \(action).",
                fr:
                    "\(shown.fr) est un appel et non une action ; ceci n’autorise rien. L’action est \(action)."
            )
        case .everything(let action):
            let shown = Quoted(action)
            return LocalizedText(
                en:
                    "\(shown.en) allows everything there is, deleting and changing permissions included; list the actions "
                    + "that are needed.",
                fr:
                    "\(shown.fr) autorise tout, suppression et changement d’autorisations compris ; listez les actions "
                    + "nécessaires.")
        case .wildcard(let action, let reached):
            let shown = Quoted(action)
            let names = NameList.text(reached, longest: 3)
            return LocalizedText(
                en:
                    "\(shown.en) stands for \(reached.count) actions (\(names)); list the ones that are needed.",
                fr:
                    "\(shown.fr) représente \(reached.count) actions (\(names)) ; listez celles qui sont nécessaires."
            )
        case .notInTrust(let action):
            let shown = Quoted(action)
            return LocalizedText(
                en:
                    "A trust policy allows only sts:AssumeRole and its like, not \(shown.en); that belongs into the "
                    + "permissions policy.",
                fr:
                    "Une politique d’approbation n’autorise que sts:AssumeRole et ses semblables, pas \(shown.fr), qui va "
                    + "dans la politique d’autorisations.")
        case .notInBucket(let action):
            let shown = Quoted(action)
            return LocalizedText(
                en:
                    "A bucket policy allows only S3’s actions, and S3 refuses \(shown.en); that belongs into the policy "
                    + "of the role or of the key.",
                fr:
                    "Une politique de bucket n’autorise que les actions de S3, qui refuse \(shown.fr) ; cela va dans la "
                    + "politique du rôle ou de la clé.")
        case .everythingBut:
            return LocalizedText(
                en:
                    "NotAction with Allow allows everything but what it names, in every service. Use Action and list what "
                    + "is needed.",
                fr:
                    "NotAction avec Allow autorise tout sauf ce qu’il nomme, dans tous les services. Utilisez Action et "
                    + "listez le nécessaire.")
        case .duplicate(let action):
            let shown = Quoted(action)
            return LocalizedText(
                en: "\(shown.en) stands in this list already; remove one.",
                fr: "\(shown.fr) figure déjà dans cette liste ; supprimez-en un.")
        }
    }
}
