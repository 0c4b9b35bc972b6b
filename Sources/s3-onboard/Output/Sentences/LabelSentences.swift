import AWS
import Documents

/// What is wrong with an object's metadata and tags.
extension UploadOptionSentences {
    /// Metadata that S3 would not keep as they were given.
    static func metadata(_ problem: ObjectMetadata.Problem) -> LocalizedText {
        switch problem {
        case .malformed(let problem): list("--metadata", problem)
        case .name(let name, let scalar):
            LocalizedText(
                en:
                    "--metadata: the name `\(shown(name))` holds \(CharacterName.of(scalar)); names of headers have "
                    + "letters, digits and hyphens.",
                fr:
                    "--metadata : le nom `\(shown(name))` contient \(CharacterName.of(scalar)) ; un nom d’en-tête a "
                    + "des lettres, des chiffres et des traits d’union.")
        case .value(let name, let scalar):
            LocalizedText(
                en:
                    "--metadata: the value of `\(name)` holds \(CharacterName.of(scalar)); S3 takes printable ASCII.",
                fr:
                    "--metadata : la valeur de `\(name)` contient \(CharacterName.of(scalar)) ; S3 accepte l’ASCII "
                    + "imprimable.")
        case .blankAtEnd(let name):
            LocalizedText(
                en: "--metadata: the value of `\(name)` begins or ends with a blank, which would be lost.",
                fr: "--metadata : la valeur de `\(name)` commence ou finit par une espace, qui serait perdue."
            )
        case .twice(let name):
            LocalizedText(
                en: "--metadata: `\(name)` is given twice (S3 does not tell upper from lower case).",
                fr: "--metadata : `\(name)` est donné deux fois (S3 ne distingue pas les majuscules).")
        case .tooLarge(let bytes, let limit):
            LocalizedText(
                en: "--metadata: names and values have \(bytes) bytes together; S3 takes \(limit).",
                fr: "--metadata : noms et valeurs font \(bytes) octets ensemble ; S3 en accepte \(limit).")
        }
    }

    /// Tags that S3 would refuse.
    static func tagging(_ problem: ObjectTags.Problem) -> LocalizedText {
        switch problem {
        case .malformed(let problem): list("--tagging", problem)
        case .encoding(let text):
            LocalizedText(
                en: "--tagging: `\(shown(text))` is not encoded as in a URL; write a percent sign as %25.",
                fr:
                    "--tagging : `\(shown(text))` n’est pas codé comme dans une URL ; écrivez %25 pour un signe "
                    + "pour cent.")
        case .tooMany(let count, let limit):
            LocalizedText(
                en: "--tagging: \(count) tags; an object has \(limit) at most.",
                fr: "--tagging : \(count) étiquettes ; un objet en a \(limit) au plus.")
        case .longKey(let key, let length, let limit):
            LocalizedText(
                en: "--tagging: the key `\(shown(key, 40))…` has \(length) characters; S3 takes \(limit).",
                fr: "--tagging : la clé `\(shown(key, 40))…` a \(length) caractères ; S3 en accepte \(limit)."
            )
        case .longValue(let key, let length, let limit):
            LocalizedText(
                en: "--tagging: the value of `\(shown(key))` has \(length) characters; S3 takes \(limit).",
                fr:
                    "--tagging : la valeur de `\(shown(key))` a \(length) caractères ; S3 en accepte \(limit)."
            )
        case .character(let key, let scalar):
            LocalizedText(
                en:
                    "--tagging: `\(shown(key))` holds \(CharacterName.of(scalar)); tags take letters, digits, blanks "
                    + "and + - = . _ : / @.",
                fr:
                    "--tagging : `\(shown(key))` contient \(CharacterName.of(scalar)) ; une étiquette a des lettres, "
                    + "des chiffres, des espaces et + - = . _ : / @.")
        case .reserved(let key):
            LocalizedText(
                en: "--tagging: `\(shown(key))`: keys that begin with aws: are AWS's own.",
                fr: "--tagging : `\(shown(key))` : les clés qui commencent par aws: sont réservées à AWS.")
        case .twice(let key):
            LocalizedText(
                en: "--tagging: `\(shown(key))` is given twice.",
                fr: "--tagging : `\(shown(key))` est donné deux fois.")
        }
    }

    /// A list of pairs that is none.
    static func list(_ option: String, _ problem: KeyValueList.Problem) -> LocalizedText {
        switch problem {
        case .noValue(let piece):
            LocalizedText(
                en:
                    "\(option): `\(shown(piece))` is not key=value. Put a value that holds a comma in double quotes.",
                fr:
                    "\(option) : `\(shown(piece))` n’est pas clé=valeur. Mettez une valeur qui contient une virgule "
                    + "entre guillemets doubles.")
        case .noKey(let piece):
            LocalizedText(
                en: "\(option): `\(shown(piece))` has no key before the equals sign.",
                fr: "\(option) : `\(shown(piece))` n’a pas de clé avant le signe égal.")
        case .openQuote:
            LocalizedText(
                en: "\(option): a double quote is never closed.",
                fr: "\(option) : un guillemet double n’est jamais fermé.")
        }
    }

    private static func shown(_ text: String, _ length: Int = 120) -> String {
        ServerText(String(text.prefix(length))).display
    }
}
