import Documents

/// The sentences of the rules for a principal.
enum PrincipalSentences {
    static let notEveryoneLabel = LocalizedText(en: "No “*”", fr: "Pas de « * »")
    static let formLabel = LocalizedText(
        en: "An ARN or an account id", fr: "Un ARN ou un identifiant de compte")
    static let kindLabel = LocalizedText(
        en: "A role, a user or an account", fr: "Un rôle, un utilisateur ou un compte")
    static let notMineLabel = LocalizedText(en: "Not your own account", fr: "Pas votre propre compte")
    static let narrowLabel = LocalizedText(
        en: "Better one role or user", fr: "Plutôt un seul rôle ou utilisateur")

    static func ofPlatformLabel(_ platform: String) -> LocalizedText {
        LocalizedText(en: "\(platform)’s own", fr: "Celui \(French.of(platform))")
    }

    static let everyone = LocalizedText(
        en: "“*” would let every AWS account assume the role; type the platform’s ARN.",
        fr: "« * » laisserait tout compte AWS endosser le rôle ; saisissez l’ARN de la plateforme.")

    static func meant(_ fix: String) -> LocalizedText {
        let right = Quoted(arn: fix)
        return LocalizedText(
            en: "This ARN is miswritten; it reads \(right.en).",
            fr: "Cet ARN est mal écrit ; il s’écrit \(right.fr).")
    }

    static func form(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en:
                "\(shown.en) is neither an ARN (arn:aws:iam::ACCOUNT:role/NAME) nor an account id of 12 digits.",
            fr:
                "\(shown.fr) n’est ni un ARN (arn:aws:iam::COMPTE:role/NOM) ni un identifiant de compte à 12 chiffres."
        )
    }

    static func kind(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) cannot act; a principal is a role, a user or an account.",
            fr: "\(shown.fr) ne peut pas agir ; un principal est un rôle, un utilisateur ou un compte.")
    }

    static let session = LocalizedText(
        en: "This is a session, which ends; name the role behind it.",
        fr: "C’est une session, qui prend fin ; nommez le rôle derrière elle.")

    static func unknown(_ value: TypedValue, known: [String], platform: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en:
                "\(shown.en) is in \(platform)’s account, but its document names \(known.joined(separator: ", ")).",
            fr:
                "\(shown.fr) est dans le compte \(French.of(platform)), mais son document nomme \(known.joined(separator: ", "))."
        )
    }

    static func otherAccount(_ value: TypedValue, known: [String], platform: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is not \(platform), which acts as \(known.joined(separator: ", or ")).",
            fr: "\(shown.fr) n’est pas \(platform), qui agit comme \(known.joined(separator: ", ou ")).")
    }

    static func mine(_ account: String) -> LocalizedText {
        LocalizedText(
            en: "\(account) is your own account, so this lets yourself in, not the platform.",
            fr: "\(account) est votre propre compte : ceci vous laisse entrer vous-même, pas la plateforme.")
    }

    static func wholeAccount(_ account: String) -> LocalizedText {
        LocalizedText(
            en:
                "This lets in all of account \(account); a single role or user is narrower, where the platform names one.",
            fr:
                "Ceci laisse entrer tout le compte \(account) ; un seul rôle ou utilisateur est plus étroit, si la "
                + "plateforme en nomme un.")
    }
}
