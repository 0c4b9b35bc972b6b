import Documents

/// The words in and around fields.
enum FieldText {
    static let anyPlatform = LocalizedText(en: "the platform", fr: "la plateforme")
    static let needed = LocalizedText(en: "(needed)", fr: "(nécessaire)")
    static let empty = LocalizedText(en: "(empty)", fr: "(vide)")
    static let optional = LocalizedText(en: "(optional)", fr: "(facultatif)")
    static let filter = LocalizedText(en: "Filter:", fr: "Filtre :")
    static let searchingRegion = LocalizedText(en: "asking S3…", fr: "demande à S3…")
    static let regionNotFound = LocalizedText(en: "not found, type it", fr: "introuvable, saisissez-la")
    static let regionFollows = LocalizedText(en: "from the bucket", fr: "d’après le bucket")
}
