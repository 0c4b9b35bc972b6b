import Documents

/// The sentences of the rules for a folder path.
enum FolderSentences {
    static let barePathLabel = LocalizedText(
        en: "The path alone, no address", fr: "Le chemin seul, sans adresse")
    static let leadingSlashLabel = LocalizedText(en: "No slash at the start", fr: "Pas de barre au début")
    static let trailingSlashLabel = LocalizedText(en: "No slash at the end", fr: "Pas de barre à la fin")
    static let doubleSlashLabel = LocalizedText(en: "No two slashes in a row", fr: "Pas deux barres de suite")
    static let dotsLabel = LocalizedText(en: "No folder named . or ..", fr: "Pas de dossier nommé . ou ..")
    static let bucketInsideLabel = LocalizedText(en: "Without the bucket’s name", fr: "Sans le nom du bucket")
    static let pageOnlyLabel = LocalizedText(
        en: "Nothing that the API refuses", fr: "Rien que l’API refuse")
    static let policyCharactersLabel = LocalizedText(
        en: "Only what a policy can hold", fr: "Uniquement ce qu’une politique peut contenir")
    static let avoidedLabel = LocalizedText(
        en: "Nothing that AWS advises against", fr: "Rien de déconseillé par AWS")
    static let encodedLabel = LocalizedText(
        en: "Nothing that must be encoded", fr: "Rien qui doive être encodé")
    static let macroClosedLabel = LocalizedText(
        en: "Macros between two % signs", fr: "Macros entre deux signes %")
    static let macroAtEndLabel = LocalizedText(en: "Macros only at the end", fr: "Macros seulement à la fin")
    static let macroAfterSlashLabel = LocalizedText(
        en: "A slash before each macro", fr: "Une barre avant chaque macro")
    static let lengthLabel = LocalizedText(
        en: "At most 1,024 bytes with the file’s name", fr: "Au plus 1 024 octets avec le nom du fichier")

    static func charactersLabel(_ accepted: String) -> LocalizedText {
        LocalizedText(
            en: "Only a-z, A-Z, 0-9, / and \(accepted)", fr: "Uniquement a-z, A-Z, 0-9, / et \(accepted)")
    }

    static func macroKnownLabel(_ macros: [String]) -> LocalizedText {
        macros.isEmpty
            ? LocalizedText(en: "No macros", fr: "Pas de macros")
            : LocalizedText(
                en: "Macros: \(macros.joined(separator: ", "))",
                fr: "Macros : \(macros.joined(separator: ", "))")
    }

    static func barePath(_ folder: String) -> LocalizedText {
        let shown = Quoted(folder)
        return LocalizedText(
            en: "This is a whole address; only the folder goes here: \(shown.en).",
            fr: "C’est une adresse complète ; seul le dossier va ici : \(shown.fr).")
    }

    static let leadingSlash = LocalizedText(
        en: "The path begins with “/”, which would make a folder without a name; remove it.",
        fr: "Le chemin commence par une barre, qui créerait un dossier sans nom ; supprimez-la.")
    static let trailingSlash = LocalizedText(
        en: "The path ends with “/”; it is not needed.",
        fr: "Le chemin finit par une barre ; elle est inutile.")

    static func doubleSlash(_ part: TypedValue) -> LocalizedText {
        LocalizedText(
            en: "“//” at character \(part.position) makes a folder without a name; keep one slash.",
            fr: "« // » au caractère \(part.position) crée un dossier sans nom ; gardez une seule barre.")
    }

    static func dots(_ segment: TypedValue) -> LocalizedText {
        let shown = Quoted(segment)
        return LocalizedText(
            en:
                "S3 takes \(shown.en) at character \(segment.position) as a name, but the console and the AWS CLI cannot reach "
                + "such a folder; leave it out.",
            fr:
                "S3 prend \(shown.fr) au caractère \(segment.position) pour un nom, mais la console et l’AWS CLI n’atteignent "
                + "pas un tel dossier ; retirez-le.")
    }

    static func bucketInside(_ bucket: String) -> LocalizedText {
        let shown = Quoted(bucket)
        return LocalizedText(
            en:
                "The path begins with the bucket’s name \(shown.en), which would become a folder in the bucket; "
                + "leave it out unless you mean that.",
            fr:
                "Le chemin commence par le nom du bucket \(shown.fr), qui deviendrait un dossier dans le bucket ; "
                + "retirez-le sauf si c’est voulu.")
    }

    static func characters(
        _ part: TypedValue, accepted: String, platform: String
    ) -> LocalizedText {
        let shown = Quoted(first: part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) is not allowed by \(platform); letters, digits, "
                + "“/” and \(accepted) are.",
            fr:
                "\(shown.fr) au caractère \(part.position) n’est pas permis par \(platform) ; lettres, "
                + "chiffres, « / » et \(accepted) le sont.")
    }

    static func pageOnly(_ part: TypedValue, platform: String) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position): \(platform)’s page allows it, but its API refuses it. "
                + "Choose another character.",
            fr:
                "\(shown.fr) au caractère \(part.position) : la page \(French.of(platform)) le permet, mais son API le refuse. "
                + "Prenez un autre caractère.")
    }

    static func beyondPolicies(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) cannot stand in an IAM policy; use letters without it.",
            fr:
                "\(shown.fr) au caractère \(part.position) ne peut pas figurer dans une politique IAM ; écrivez autrement."
        )
    }

    static func avoided(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position): AWS advises against it in object keys, since not every program "
                + "handles it.",
            fr:
                "\(shown.fr) au caractère \(part.position) : AWS le déconseille dans les clés d’objet, car certains "
                + "programmes ne le gèrent pas.")
    }

    static func encoded(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(first: part)
        return LocalizedText(
            en:
                "\(shown.en) at character \(part.position) must be encoded in web addresses; plain letters, "
                + "digits and - are safer.",
            fr:
                "\(shown.fr) au caractère \(part.position) doit être encodé dans les adresses web ; de "
                + "simples lettres, chiffres et - sont plus sûrs.")
    }

    static func noMacros(_ macro: TypedValue, platform: String) -> LocalizedText {
        let shown = Quoted(macro)
        return LocalizedText(
            en:
                "\(platform) replaces no macros: \(shown.en) at character \(macro.position) would be a folder of that name.",
            fr:
                "\(platform) ne remplace aucune macro : \(shown.fr) au caractère \(macro.position) serait un dossier de ce "
                + "nom.")
    }

    static func unknownMacro(
        _ macro: TypedValue, platform: String, known: [String], nearest: String?
    ) -> LocalizedText {
        let shown = Quoted(macro)
        let list = known.joined(separator: ", ")
        return LocalizedText(
            en: "\(platform) does not replace \(shown.en) at character \(macro.position)"
                + (nearest.map { "; did you mean \($0)?" } ?? "; it replaces \(list)."),
            fr: "\(platform) ne remplace pas \(shown.fr) au caractère \(macro.position)"
                + (nearest.map { " ; vouliez-vous dire \($0) ?" } ?? " ; elle remplace \(list)."))
    }

    static func unclosedMacro(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en: "The macro \(shown.en) at character \(part.position) lacks its last “%”; add it.",
            fr:
                "Il manque le dernier « % » à la macro \(shown.fr) au caractère \(part.position) ; ajoutez-le."
        )
    }

    static func macroNotAtEnd(
        _ macro: TypedValue, followedBy text: TypedValue, platform: String
    ) -> LocalizedText {
        let (shown, after) = (Quoted(macro), Quoted(text))
        return LocalizedText(
            en:
                "\(after.en) at character \(text.position) follows the macro \(shown.en); \(platform) takes macros only at "
                + "the end.",
            fr:
                "\(after.fr) au caractère \(text.position) suit la macro \(shown.fr) ; \(platform) n’accepte les macros "
                + "qu’à la fin.")
    }

    static func macroWithoutSlash(_ macro: TypedValue) -> LocalizedText {
        let shown = Quoted(macro)
        return LocalizedText(
            en:
                "No slash stands before the macro \(shown.en) at character \(macro.position), so it would complete the name "
                + "before it instead of making a folder; add a slash.",
            fr:
                "Aucune barre ne précède la macro \(shown.fr) au caractère \(macro.position) : elle compléterait le nom qui "
                + "précède au lieu de créer un dossier ; ajoutez une barre.")
    }

    static func tooLong(bytes: Int) -> LocalizedText {
        LocalizedText(
            en: "The path has \(bytes) bytes; S3 takes 1,024 with the file’s name. Shorten it.",
            fr:
                "Le chemin fait \(bytes) octets ; S3 en accepte 1 024 avec le nom du fichier. Raccourcissez-le."
        )
    }

    static func noRoomForName(bytes: Int, left: Int) -> LocalizedText {
        LocalizedText(
            en:
                "The path has \(bytes) bytes, which leaves \(left) for the file’s name; names here can be longer.",
            fr:
                "Le chemin fait \(bytes) octets, ce qui en laisse \(left) pour le nom du fichier ; ici, un nom peut "
                + "être plus long.")
    }
}
