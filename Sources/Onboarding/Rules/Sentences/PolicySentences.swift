import Documents
import JSON
import Policies

/// The sentences of the rules for a policy document.
enum PolicySentences {
    static let grammarLabel = LocalizedText(en: "A policy document", fr: "Un document de politique")
    static let versionLabel = LocalizedText(en: "Version 2012-10-17", fr: "Version 2012-10-17")
    static let sizeLabel = LocalizedText(
        en: "Not larger than IAM takes", fr: "Pas plus grand que ce qu’IAM accepte")

    static let noVersion = LocalizedText(
        en: "There is no Version, so IAM takes 2008-10-17, in which policy variables are plain text. "
            + "Add \"Version\": \"2012-10-17\".",
        fr: "Il n’y a pas de Version : IAM prend 2008-10-17, où les variables de politique sont du texte. "
            + "Ajoutez \"Version\": \"2012-10-17\".")

    static func unknownVersion(_ version: String) -> LocalizedText {
        let shown = Quoted(TypedValue(version))
        return LocalizedText(
            en: "IAM has no policy version \(shown.en); write 2012-10-17.",
            fr: "IAM n’a pas de version de politique \(shown.fr) ; écrivez 2012-10-17.")
    }

    static func tooLarge(_ size: Int, limit: Int) -> LocalizedText {
        LocalizedText(
            en: "The policy has \(size) characters without white space; IAM takes \(limit) in a role.",
            fr:
                "La politique compte \(size) caractères sans les espaces ; IAM en accepte \(limit) dans un rôle."
        )
    }

    /// Why the text is no policy document, with the place.
    static func refusal(_ error: PolicyParseError) -> LocalizedText {
        if case .notJSON(let json) = error.reason { return notJSON(json) }
        let place =
            error.path.isEmpty
            ? LocalizedText(en: "The document", fr: "Le document") : LocalizedText(error.path)
        let problem = problem(error.reason)
        return LocalizedText(en: "\(place.en): \(problem.en)", fr: "\(place.fr) : \(problem.fr)")
    }

    private static func notJSON(_ error: JSONError) -> LocalizedText {
        let problem = problem(error.reason)
        return LocalizedText(
            en: "This is not JSON: line \(error.line), character \(error.column): \(problem.en)",
            fr: "Ce n’est pas du JSON : ligne \(error.line), caractère \(error.column) : \(problem.fr)")
    }

    private static func problem(_ reason: PolicyParseError.Reason) -> LocalizedText {
        switch reason {
        case .notJSON(let error): return problem(error.reason)
        case .expected(let kinds, let found):
            let names = kinds.map(\.rawValue).joined(separator: " / ")
            return LocalizedText(
                en: "JSON \(names) must stand here, not \(found.rawValue).",
                fr: "il faut ici un JSON \(names), pas \(found.rawValue).")
        case .missing(let elements):
            let names = elements.joined(separator: " / ")
            return LocalizedText(en: "\(names) is missing; add it.", fr: "\(names) manque ; ajoutez-le.")
        case .conflicting(let elements):
            let names = elements.joined(separator: " / ")
            return LocalizedText(
                en: "only one of \(names) may stand here; remove the others.",
                fr: "un seul de \(names) peut figurer ici ; supprimez les autres.")
        case .unknownElement(let name, let known):
            let shown = Quoted(TypedValue(name))
            let names = known.joined(separator: ", ")
            return LocalizedText(
                en: "IAM knows no element \(shown.en); there are \(names).",
                fr: "IAM ne connaît pas l’élément \(shown.fr) ; il y a \(names).")
        case .duplicate(let name):
            return LocalizedText(
                en: "\(name) stands twice; remove one.", fr: "\(name) figure deux fois ; supprimez-en un.")
        case .unknownValue(let value, let known):
            let shown = Quoted(TypedValue(value))
            let names = known.joined(separator: ", ")
            return LocalizedText(
                en: "\(shown.en) is none of \(names).", fr: "\(shown.fr) n’est aucun de \(names).")
        case .unknownOperator(let name):
            let shown = Quoted(TypedValue(name))
            return LocalizedText(
                en: "IAM has no condition operator \(shown.en).",
                fr: "IAM n’a pas d’opérateur de condition \(shown.fr).")
        case .empty:
            return LocalizedText(
                en: "the list is empty; fill it or remove it.",
                fr: "la liste est vide ; remplissez-la ou supprimez-la.")
        }
    }

    private static func problem(_ reason: JSONError.Reason) -> LocalizedText {
        switch reason {
        case .endOfText(let expected):
            let wanted = words(expected)
            return LocalizedText(
                en: "the text ends where \(wanted.en) must follow.",
                fr: "le texte s’arrête là où il faut \(wanted.fr).")
        case .unexpected(let scalar, let expected):
            let shown = Quoted(TypedValue([scalar]))
            let wanted = words(expected)
            return LocalizedText(
                en: "\(shown.en) stands where \(wanted.en) must.",
                fr: "\(shown.fr) figure là où il faut \(wanted.fr).")
        case .bareControlCharacter(let scalar):
            let code = String(scalar.value, radix: 16, uppercase: true)
            return LocalizedText(
                en: "the control character U+\(code) must be written as an escape.",
                fr: "le caractère de contrôle U+\(code) doit être échappé.")
        case .loneSurrogate:
            return LocalizedText(
                en: "half of a \\u pair stands alone.", fr: "une moitié de paire \\u est isolée.")
        case .leadingZero:
            return LocalizedText(
                en: "a number cannot start with a zero.", fr: "un nombre ne peut pas commencer par un zéro.")
        case .tooDeep(let limit):
            return LocalizedText(
                en: "more than \(limit) values stand inside each other.",
                fr: "plus de \(limit) valeurs sont imbriquées.")
        }
    }

    private static func words(_ expectation: JSONError.Expectation) -> LocalizedText {
        switch expectation {
        case .value: LocalizedText(en: "a value", fr: "une valeur")
        case .memberName: LocalizedText(en: "a name in quotation marks", fr: "un nom entre guillemets")
        case .colon: LocalizedText(en: "a colon", fr: "deux-points")
        case .commaOrBracket: LocalizedText(en: "a comma or “]”", fr: "une virgule ou « ] »")
        case .commaOrBrace: LocalizedText(en: "a comma or “}”", fr: "une virgule ou « } »")
        case .endOfString: LocalizedText(en: "a quotation mark", fr: "un guillemet")
        case .escape: LocalizedText(en: "an escape such as \\n", fr: "un échappement tel que \\n")
        case .hexadecimalDigit: LocalizedText(en: "a hexadecimal digit", fr: "un chiffre hexadécimal")
        case .digit: LocalizedText(en: "a digit", fr: "un chiffre")
        case .endOfText: LocalizedText(en: "nothing more", fr: "plus rien")
        }
    }
}
