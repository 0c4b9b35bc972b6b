import Documents

/// The sentences of the rules for an access key's id.
enum AccessKeySentences {
    static let notSecretLabel = LocalizedText(
        en: "The id, not the secret", fr: "L’identifiant, pas le secret")
    static let upperCaseLabel = LocalizedText(en: "Upper case", fr: "En majuscules")
    static let charactersLabel = LocalizedText(
        en: "Only letters and digits", fr: "Uniquement lettres et chiffres")
    static let base32Label = LocalizedText(en: "No 0, 1, 8 or 9", fr: "Ni 0, ni 1, ni 8, ni 9")
    static let lengthLabel = LocalizedText(en: "20 characters", fr: "20 caractères")
    static let exampleLabel = LocalizedText(en: "Not AWS’s example", fr: "Pas l’exemple d’AWS")

    static func kindLabel(takesSessionToken: Bool) -> LocalizedText {
        takesSessionToken
            ? LocalizedText(en: "Begins with AKIA or ASIA", fr: "Commence par AKIA ou ASIA")
            : LocalizedText(en: "Begins with AKIA", fr: "Commence par AKIA")
    }

    static let isSecret = LocalizedText(
        en:
            "This looks like the secret key, which has a field of its own. Here goes the key’s id, which begins with AKIA.",
        fr:
            "Cela ressemble à la clé secrète, qui a son propre champ. Ici va l’identifiant, qui commence par AKIA."
    )

    static func lowerCase(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en: "Lower case at character \(part.position); key ids are upper case.",
            fr: "Minuscule au caractère \(part.position) ; les identifiants de clé sont en majuscules.")
    }

    static func temporary(platform: String?) -> LocalizedText {
        let form = platform.map { LocalizedText(en: "\($0)’s form", fr: "le formulaire \(French.of($0))") }
        return LocalizedText(
            en:
                "ASIA begins a temporary key, which works only with its session token, and \(form?.en ?? "the form") has no "
                + "field for one. Create a key of an IAM user; it begins with AKIA.",
            fr: "ASIA commence une clé temporaire, qui ne marche qu’avec son jeton de session, et "
                + "\(form?.fr ?? "le formulaire") n’a pas de champ pour lui. Créez la clé d’un utilisateur IAM ; elle "
                + "commence par AKIA.")
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes
    private static let kinds: [String: LocalizedText] = [
        "AIDA": LocalizedText(en: "an IAM user’s own id", fr: "l’identifiant d’un utilisateur IAM"),
        "AROA": LocalizedText(en: "a role’s id", fr: "l’identifiant d’un rôle"),
        "AGPA": LocalizedText(en: "a group’s id", fr: "l’identifiant d’un groupe"),
        "AIPA": LocalizedText(en: "an instance profile’s id", fr: "l’identifiant d’un profil d’instance"),
        "ANPA": LocalizedText(en: "a policy’s id", fr: "l’identifiant d’une politique"),
        "ANVA": LocalizedText(
            en: "a policy version’s id", fr: "l’identifiant d’une version de politique"),
        "APKA": LocalizedText(en: "a public key’s id", fr: "l’identifiant d’une clé publique"),
        "ASCA": LocalizedText(en: "a certificate’s id", fr: "l’identifiant d’un certificat"),
        "ABIA": LocalizedText(
            en: "a bearer token of an AWS service", fr: "un jeton de porteur d’un service AWS"),
        "ACCA": LocalizedText(
            en: "a credential of a context, not of a user",
            fr: "un identifiant de contexte, pas d’utilisateur"),
    ]

    /// An unknown beginning is not repeated: it may be a secret's.
    static func otherKind(_ prefix: String) -> LocalizedText {
        guard let kind = kinds[prefix] else {
            return LocalizedText(
                en: "The id of an IAM user’s access key begins with AKIA; this does not. Copy the id again.",
                fr:
                    "L’identifiant de la clé d’un utilisateur IAM commence par AKIA, pas celui-ci. Recopiez-le."
            )
        }
        return LocalizedText(
            en: "\(prefix) begins \(kind.en), which is no access key; those of IAM users begin with AKIA.",
            fr:
                "\(prefix) commence \(kind.fr), ce qui n’est pas une clé d’accès ; celles des utilisateurs IAM commencent "
                + "par AKIA.")
    }

    static func characters(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en:
                "Character \(part.position) is not allowed; a key id is 20 letters and digits. Copy it again.",
            fr:
                "Le caractère \(part.position) n’est pas permis ; un identifiant de clé a 20 lettres et chiffres. "
                + "Recopiez-le.")
    }

    static func base32(_ part: TypedValue, platform: String) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position): \(platform)’s form takes only A-Z and 2-7. Check the copy; if it is "
                + "right, create another key.",
            fr:
                "\(shown.fr) au caractère \(part.position) : le formulaire \(French.of(platform)) n’accepte que A-Z et 2-7. Vérifiez la "
                + "copie ; si elle est bonne, créez une autre clé.")
    }

    static func length(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "A key id is 20 characters long, not \(count); copy it whole.",
            fr: "Un identifiant de clé a une longueur de 20, pas de \(count) ; copiez-le en entier.")
    }

    static let example = LocalizedText(
        en: "This is the example key of AWS’s documents; paste your own.",
        fr: "C’est la clé d’exemple des documents d’AWS ; collez la vôtre.")
}
