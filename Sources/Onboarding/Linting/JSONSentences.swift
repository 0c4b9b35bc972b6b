import Documents
import JSON

/// Why a text is not JSON, and where.
enum JSONSentences {
    static func notJSON(_ error: JSONError) -> LocalizedText {
        let problem = problem(error.reason)
        return LocalizedText(
            en: "This is not JSON: line \(error.line), character \(error.column): \(problem.en)",
            fr: "Ce n’est pas du JSON : ligne \(error.line), caractère \(error.column) : \(problem.fr)")
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
