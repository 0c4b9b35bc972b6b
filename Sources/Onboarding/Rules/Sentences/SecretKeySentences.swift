import Documents

/// The sentences of the rules for a secret access key: none shows any part of it.
enum SecretKeySentences {
    static let notIDLabel = LocalizedText(en: "The secret, not the id", fr: "Le secret, pas l’identifiant")
    static let charactersLabel = LocalizedText(
        en: "Only letters, digits, / and +", fr: "Uniquement lettres, chiffres, / et +")
    static let lengthLabel = LocalizedText(en: "40 characters", fr: "40 caractères")

    static let isID = LocalizedText(
        en: "This is the key’s id, which has a field of its own; here goes the secret of 40 characters.",
        fr: "C’est l’identifiant de la clé, qui a son propre champ ; ici va le secret de 40 caractères.")
    static let characters = LocalizedText(
        en:
            "The secret holds a character that no AWS secret has; only letters, digits, “/” and “+” do. Copy it again.",
        fr:
            "Le secret contient un caractère qu’aucun secret AWS n’a ; seuls lettres, chiffres, « / » et « + » y "
            + "figurent. Recopiez-le.")

    static func length(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "A secret is 40 characters long, not \(count); copy it whole.",
            fr: "Un secret a une longueur de 40, pas de \(count) ; copiez-le en entier.")
    }
}
