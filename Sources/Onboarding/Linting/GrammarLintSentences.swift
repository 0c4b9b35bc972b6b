import Documents
import JSON
import Policies

/// What is said of a policy's form.
enum GrammarLintSentences {
    static func sentence(_ issue: GrammarIssue) -> LocalizedText {
        switch issue {
        case .notJSON(let error): return JSONSentences.notJSON(error)
        case .wrongType(let kinds, let found):
            let names = kinds.map(\.rawValue).joined(separator: " / ")
            if found == .number, kinds.contains(.string) {
                return LocalizedText(
                    en: "A number stands here where text must; put it in quotation marks.",
                    fr: "Un nombre figure ici à la place d’un texte ; mettez-le entre guillemets.")
            }
            return LocalizedText(
                en: "JSON \(names) must stand here, not \(found.rawValue).",
                fr: "Il faut ici un JSON \(names), pas \(found.rawValue).")
        case .missing(let elements):
            let names = elements.joined(separator: " / ")
            return LocalizedText(
                en: "\(names) is missing, so AWS refuses the policy; add it.",
                fr: "\(names) manque, et AWS refuse la politique ; ajoutez-le.")
        case .conflicting(let elements):
            let names = elements.joined(separator: " / ")
            return LocalizedText(
                en: "Only one of \(names) may stand in a statement; remove the other.",
                fr: "Un seul de \(names) peut figurer dans une instruction ; supprimez l’autre.")
        case .unknownElement(let name, let nearest, let known):
            let shown = Quoted(name)
            let names = known.joined(separator: ", ")
            let meant = NameList.meant(nearest)
            return LocalizedText(
                en: "IAM knows no element \(shown.en) here; there are \(names).\(meant.en)",
                fr: "IAM ne connaît pas l’élément \(shown.fr) ici ; il y a \(names).\(meant.fr)")
        case .duplicate(let name):
            let shown = Quoted(name)
            return LocalizedText(
                en: "\(shown.en) stands twice, and only one of them counts; remove one.",
                fr: "\(shown.fr) figure deux fois, et un seul compte ; supprimez-en un.")
        case .empty(let name):
            let shown = Quoted(name)
            return LocalizedText(
                en: "There is nothing in \(shown.en); fill it or remove it.",
                fr: "\(shown.fr) est vide ; remplissez-le ou supprimez-le.")
        case .unknownEffect(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "Effect is Allow or Deny, written so, and not \(shown.en).",
                fr: "Effect vaut Allow ou Deny, écrit ainsi, et non \(shown.fr).")
        }
    }
}
