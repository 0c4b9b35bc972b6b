import Documents
import Policies

/// What is said of the values that conditions compare with, and of conditions that exclude each other.
enum ConditionValueLintSentences {
    static func sentence(_ issue: ConditionValueIssue) -> LocalizedText {
        switch issue {
        case .form(let value, let name):
            let (shown, compared) = (Quoted(value), Quoted(name))
            return LocalizedText(
                en:
                    "\(compared.en) cannot read \(shown.en), so the condition never holds for it; correct the value.",
                fr:
                    "\(compared.fr) ne sait pas lire \(shown.fr) ; la condition n’est donc jamais remplie. Corrigez la "
                    + "valeur.")
        case .unknown(let value, let key, let known):
            let shown = Quoted(value)
            let names = NameList.text(known, longest: 8)
            return LocalizedText(
                en: "\(key) is never \(shown.en); it is one of \(names).",
                fr: "\(key) ne vaut jamais \(shown.fr) ; c’est l’un de \(names).")
        case .account(let value, let key):
            let shown = Quoted(value)
            return LocalizedText(
                en: "\(key) holds an account id of 12 digits, which \(shown.en) is not.",
                fr: "\(key) contient un identifiant de compte à 12 chiffres, ce que \(shown.fr) n’est pas.")
        case .leadingSlash(let value):
            let shown = Quoted(value)
            return LocalizedText(
                en: "\(shown.en) begins with a slash, which keys of objects do not; leave it out.",
                fr: "\(shown.fr) commence par une barre, ce que les clés d’objet ne font pas ; retirez-la.")
        case .anything(let value, let key):
            let shown = Quoted(value)
            return LocalizedText(
                en:
                    "\(shown.en) matches every \(key), so the condition limits nothing; write the folder, as in folder/*.",
                fr:
                    "\(shown.fr) correspond à tout \(key) ; la condition ne limite donc rien. Écrivez le dossier, comme "
                    + "dossier/*.")
        }
    }

    static func sentence(_ issue: ContradictionIssue) -> LocalizedText {
        switch issue {
        case .values(let key, let operators):
            let names = operators.joined(separator: ", ")
            return LocalizedText(
                en:
                    "All conditions of a statement must hold, and these on \(key) exclude each other (\(names)): the "
                    + "statement never applies.",
                fr:
                    "Toutes les conditions d’une instruction doivent être remplies, et celles sur \(key) s’excluent "
                    + "(\(names)) : l’instruction ne s’applique jamais.")
        case .existence(let key, let operators):
            let names = operators.joined(separator: ", ")
            return LocalizedText(
                en:
                    "One condition wants \(key) to be missing, another wants a value of it (\(names)): the statement never "
                    + "applies.",
                fr:
                    "Une condition veut que \(key) soit absente, une autre en veut une valeur (\(names)) : l’instruction ne "
                    + "s’applique jamais.")
        }
    }
}
