import Documents

/// The sentences of the rules for an ExternalId.
enum ExternalIDSentences {
    static let formLabel = LocalizedText(en: "An ExternalId, no ARN", fr: "Un ExternalId, pas un ARN")
    static let charactersLabel = LocalizedText(
        en: "Only letters, digits and _+=,.@:/-", fr: "Uniquement lettres, chiffres et _+=,.@:/-")
    static let lengthLabel = LocalizedText(en: "2 to 1,224 characters", fr: "De 2 à 1 224 caractères")
    static let uuidLabel = LocalizedText(en: "A UUID (8-4-4-4-12)", fr: "Un UUID (8-4-4-4-12)")
    static let lowerCaseLabel = LocalizedText(en: "Lower case", fr: "En minuscules")
    static let exampleLabel = LocalizedText(en: "Not a document’s example", fr: "Pas l’exemple d’un document")

    static func anARN(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is an ARN, not an ExternalId; copy the ExternalId from the platform’s screen.",
            fr:
                "\(shown.fr) est un ARN, pas un ExternalId ; copiez l’ExternalId depuis l’écran de la plateforme."
        )
    }

    static func characters(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(first: part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) is not allowed in an ExternalId; letters, "
                + "digits and _+=,.@:/- are.",
            fr:
                "\(shown.fr) au caractère \(part.position) n’est pas permis dans un ExternalId ; "
                + "lettres, chiffres et _+=,.@:/- le sont.")
    }

    static func length(_ value: TypedValue) -> LocalizedText {
        LocalizedText(
            en: "An ExternalId has 2 to 1,224 characters, this one \(value.count). Copy it whole.",
            fr: "Un ExternalId a de 2 à 1 224 caractères, celui-ci \(value.count). Copiez-le en entier.")
    }

    static func damagedUUID(_ value: TypedValue, platform: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is not a whole UUID (groups of 8-4-4-4-12); copy it again from \(platform).",
            fr:
                "\(shown.fr) n’est pas un UUID entier (groupes de 8-4-4-4-12) ; recopiez-le depuis \(platform)."
        )
    }

    static func notUUID(_ value: TypedValue, platform: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en:
                "\(platform)’s ExternalIds are UUIDs, and \(shown.en) is none; check that you copied the right field.",
            fr:
                "Les ExternalId \(French.of(platform)) sont des UUID, et \(shown.fr) n’en est pas un ; vérifiez que vous avez "
                + "copié le bon champ.")
    }

    static func upperCaseUUID(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en:
                "Upper case at character \(part.position): STS compares letter by letter, and UUIDs are made in lower case.",
            fr:
                "Majuscule au caractère \(part.position) : STS compare lettre par lettre, et les UUID sont en minuscules."
        )
    }

    static func example(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is the example in the document; use the one the platform shows you.",
            fr: "\(shown.fr) est l’exemple du document ; prenez celui que la plateforme vous montre.")
    }
}
