import Documents

/// The sentences of the rules for Adobe's Organization ID.
enum OrganizationSentences {
    static let suffixLabel = LocalizedText(en: "Ends with @AdobeOrg", fr: "Finit par @AdobeOrg")
    static let digitsLabel = LocalizedText(
        en: "24 of 0-9 and A-F before it", fr: "24 caractères 0-9 et A-F avant")
    static let upperCaseLabel = LocalizedText(en: "A-F in upper case", fr: "A-F en majuscules")

    static func suffix(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) does not end with “@AdobeOrg”; copy the whole Organization ID.",
            fr: "\(shown.fr) ne finit pas par « @AdobeOrg » ; copiez l’Organization ID en entier.")
    }

    static func notHexadecimal(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) is no hexadecimal digit; only 0-9 and A-F stand before @AdobeOrg.",
            fr:
                "\(shown.fr) au caractère \(part.position) n’est pas un chiffre hexadécimal ; seuls 0-9 et A-F précèdent "
                + "@AdobeOrg.")
    }

    static func digitCount(_ count: Int, of needed: Int) -> LocalizedText {
        LocalizedText(
            en: "\(needed) digits stand before @AdobeOrg, here \(count). Copy the whole Organization ID.",
            fr: "\(needed) chiffres précèdent @AdobeOrg, ici \(count). Copiez l’Organization ID en entier.")
    }

    static func lowerCase(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en:
                "Lower case at character \(part.position): Adobe sends A-F in upper case, and STS compares letter by letter.",
            fr:
                "Minuscule au caractère \(part.position) : Adobe envoie A-F en majuscules, et STS compare lettre par lettre."
        )
    }

    static func example(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is the example in the document; use your own organization’s.",
            fr: "\(shown.fr) est l’exemple du document ; prenez celui de votre organisation.")
    }
}
