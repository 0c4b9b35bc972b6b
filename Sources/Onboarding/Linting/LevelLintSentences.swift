import Documents
import Policies

/// What is said of actions and resources that do not go together.
enum LevelLintSentences {
    static func sentence(_ issue: LevelIssue) -> LocalizedText {
        switch issue {
        case .actionWithoutResource(let action, let level):
            let shown = Quoted(action)
            let wanted = resource(level)
            return LocalizedText(
                en:
                    "\(shown.en) acts on \(wanted.en), and none stands in this statement’s Resource: it grants nothing.",
                fr:
                    "\(shown.fr) porte sur \(wanted.fr), et le Resource de cette instruction n’en a pas : elle n’accorde "
                    + "rien.")
        case .resourceWithoutAction(let text):
            let shown = Quoted(arn: text)
            return LocalizedText(
                en:
                    "No action of this statement acts on \(shown.en), so it has no effect here; remove it, or add the "
                    + "action that was meant.",
                fr:
                    "Aucune action de cette instruction ne porte sur \(shown.fr), qui n’a donc aucun effet ici ; "
                    + "supprimez-le, ou ajoutez l’action voulue.")
        }
    }

    private static func resource(_ level: ResourceLevel) -> LocalizedText {
        switch level {
        case .bucket:
            LocalizedText(en: "a bucket (arn:aws:s3:::BUCKET)", fr: "un bucket (arn:aws:s3:::BUCKET)")
        case .object:
            LocalizedText(en: "objects (arn:aws:s3:::BUCKET/…)", fr: "des objets (arn:aws:s3:::BUCKET/…)")
        case .key:
            LocalizedText(
                en: "a KMS key (arn:aws:kms:…:key/…, not an alias)",
                fr: "une clé KMS (arn:aws:kms:…:key/…, pas un alias)")
        case .role: LocalizedText(en: "a role (arn:aws:iam::…:role/…)", fr: "un rôle (arn:aws:iam::…:role/…)")
        case .user:
            LocalizedText(en: "a user (arn:aws:iam::…:user/…)", fr: "un utilisateur (arn:aws:iam::…:user/…)")
        case .account: LocalizedText(en: "the whole account (*)", fr: "tout le compte (*)")
        case .other: LocalizedText(en: "something else", fr: "autre chose")
        }
    }
}
