import Documents

/// The sentences of the rules for an account's id.
enum AccountSentences {
    static let bareIDLabel = LocalizedText(en: "The digits alone", fr: "Les chiffres seuls")
    static let charactersLabel = LocalizedText(en: "Only digits", fr: "Uniquement des chiffres")
    static let lengthLabel = LocalizedText(en: "12 digits", fr: "12 chiffres")

    static func ownAccountLabel(_ platform: String) -> LocalizedText {
        LocalizedText(
            en: "Your account, not \(platform)’s", fr: "Votre compte, pas celui \(French.of(platform))")
    }

    static func anARN(_ account: String) -> LocalizedText {
        LocalizedText(
            en: "This is an ARN; only the account id goes here: \(account).",
            fr: "C’est un ARN ; seul l’identifiant de compte va ici : \(account).")
    }

    static func groups(_ digits: String) -> LocalizedText {
        LocalizedText(
            en: "An account id is written without hyphens and blanks: \(digits).",
            fr: "Un identifiant de compte s’écrit sans tirets ni espaces : \(digits).")
    }

    static func characters(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en: "\(shown.en) at character \(part.position) is no digit; an account id is 12 digits. "
                + "The console shows it under your name, top right.",
            fr:
                "\(shown.fr) au caractère \(part.position) n’est pas un chiffre ; un identifiant de compte a 12 chiffres. "
                + "La console l’affiche sous votre nom, en haut à droite.")
    }

    static func length(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en:
                "\(shown.en) is not an account id, which has 12 digits, leading zeros included. Copy it whole.",
            fr:
                "\(shown.fr) n’est pas un identifiant de compte : il a 12 chiffres, zéros de tête compris. Copiez-le "
                + "en entier.")
    }

    static func example(_ account: String) -> LocalizedText {
        LocalizedText(
            en: "\(account) is the account in the document’s example; yours goes there.",
            fr: "\(account) est le compte de l’exemple du document ; mettez le vôtre.")
    }

    static func ownAccount(_ account: String, platform: String) -> LocalizedText {
        LocalizedText(
            en: "\(account) is \(platform)’s own account; type yours.",
            fr: "\(account) est le compte \(French.of(platform)) ; saisissez le vôtre.")
    }
}
