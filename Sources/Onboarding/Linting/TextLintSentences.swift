import Documents
import Policies

/// What is said of characters, Sids, blanks that were left in, and variables.
enum TextLintSentences {
    static func sentence(_ issue: CharacterIssue) -> LocalizedText {
        switch issue {
        case .refused(let scalar, let position):
            let shown = Quoted(scalar)
            let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
            return LocalizedText(
                en:
                    "IAM takes no \(shown.en) (\(code), character \(position)): only U+0020 to U+00FF, tabs and line "
                    + "breaks. Remove or replace it.",
                fr:
                    "IAM n’accepte pas \(shown.fr) (\(code), caractère \(position)) : seulement U+0020 à U+00FF, "
                    + "tabulations et sauts de ligne. Supprimez-le ou remplacez-le.")
        case .blanks(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "Blanks stand around \(shown.en), so it matches nothing; remove them.",
                fr: "Des espaces entourent \(shown.fr), qui ne correspond donc à rien ; supprimez-les.")
        }
    }

    static func sentence(_ issue: SidIssue) -> LocalizedText {
        switch issue {
        case .duplicate(let sid, let first):
            let shown = Quoted(sid)
            return LocalizedText(
                en:
                    "The Sid \(shown.en) stands at \(first) already, and IAM refuses that: Sids are unique within a "
                    + "policy.",
                fr:
                    "Le Sid \(shown.fr) figure déjà en \(first), et IAM le refuse : les Sid sont uniques dans une "
                    + "politique.")
        case .character(let scalar, let sid):
            let (wrong, shown) = (Quoted(scalar), Quoted(sid))
            return LocalizedText(
                en: "The Sid \(shown.en) holds \(wrong.en); IAM takes only A-Z, a-z and 0-9 in it.",
                fr: "Le Sid \(shown.fr) contient \(wrong.fr) ; IAM n’y accepte que A-Z, a-z et 0-9.")
        case .empty:
            return LocalizedText(
                en: "The Sid is empty and says nothing; remove it or name the statement.",
                fr: "Le Sid est vide et ne dit rien ; supprimez-le ou nommez l’instruction.")
        }
    }

    static func sentence(_ issue: PlaceholderIssue) -> LocalizedText {
        switch issue {
        case .blank(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "\(shown.en) is a placeholder of the document; put your own value in its place.",
                fr: "\(shown.fr) est un texte à remplacer du document ; mettez votre valeur à sa place.")
        case .templateReference(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en:
                    "Terraform or CloudFormation has to fill in \(shown.en): what it becomes is not judged here, and "
                    + "pasted as it stands it would mean these very letters.",
                fr:
                    "Terraform ou CloudFormation doit remplacer \(shown.fr) : le résultat n’est pas jugé ici, et "
                    + "collé tel quel, il voudrait dire ces lettres mêmes.")
        case .exampleAccount(let account):
            return LocalizedText(
                en: "\(account) is the account of a document’s example; put the real account in its place.",
                fr: "\(account) est le compte d’un exemple de document ; mettez le vrai compte à sa place.")
        }
    }

    static func sentence(_ issue: VariableIssue) -> LocalizedText {
        switch issue {
        case .unknown(let name, let nearest):
            let shown = Quoted("${\(name)}")
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en: "AWS has no policy variable \(shown.en), so this never matches anything.\(meant.en)",
                fr: "AWS n’a pas de variable de politique \(shown.fr) ; ceci ne correspond donc jamais à "
                    + "rien.\(meant.fr)")
        }
    }
}

extension String {
    /// The text with zeros in front, at least `width` characters long.
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}
