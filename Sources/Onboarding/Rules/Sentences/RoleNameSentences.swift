import Documents

/// The sentences of the rules for a role's name.
enum RoleNameSentences {
    static let bareNameLabel = LocalizedText(en: "The name alone, no ARN", fr: "Le nom seul, sans ARN")
    static let charactersLabel = LocalizedText(
        en: "Only letters, digits and _+=,.@-", fr: "Uniquement lettres, chiffres et _+=,.@-")
    static let lengthLabel = LocalizedText(en: "1 to 64 characters", fr: "De 1 à 64 caractères")

    static func prefixLabel(_ prefix: String) -> LocalizedText {
        LocalizedText(en: "Begins with \(prefix)", fr: "Commence par \(prefix)")
    }

    static func bareName(_ name: TypedValue) -> LocalizedText {
        let shown = Quoted(name)
        return LocalizedText(
            en: "Only the role’s name goes here, without what stands before it: \(shown.en).",
            fr: "Seul le nom du rôle va ici, sans ce qui le précède : \(shown.fr).")
    }

    static func mistake(_ mistake: RoleName.Mistake, in name: TypedValue) -> LocalizedText {
        switch mistake {
        case .empty:
            return LocalizedText(
                en: "The role’s name is missing after “role/”; copy the whole ARN.",
                fr: "Le nom du rôle manque après « role/ » ; copiez l’ARN entier.")
        case .tooLong(let count):
            let shown = Quoted(name)
            return LocalizedText(
                en: "The role’s name \(shown.en) has \(count) characters; IAM takes at most 64.",
                fr: "Le nom de rôle \(shown.fr) compte \(count) caractères ; IAM en accepte 64 au plus.")
        case .character(let place):
            let part = name.slice(place..<(place + 1))
            let shown = Quoted(first: part)
            return LocalizedText(
                en:
                    "\(shown.en) at character \(part.position) is not allowed in a role’s name; letters, digits and "
                    + "_+=,.@- are.",
                fr:
                    "\(shown.fr) au caractère \(part.position) n’est pas permis dans un nom de rôle ; lettres, chiffres et "
                    + "_+=,.@- le sont.")
        }
    }

    static func prefix(_ name: String, prefix: String, platform: String) -> LocalizedText {
        let shown = Quoted(name)
        return LocalizedText(
            en: "\(platform) assumes only roles whose name begins with “\(prefix)”; this one is \(shown.en).",
            fr:
                "\(platform) n’endosse que les rôles dont le nom commence par « \(prefix) » ; celui-ci est \(shown.fr)."
        )
    }
}
