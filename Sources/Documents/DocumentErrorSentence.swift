extension DocumentError: CustomStringConvertible {
    /// The sentence in English, as compilers write theirs: `dinmo.yaml:3: …`.
    public var description: String { placedSentence.en }

    /// The file, the line, and what is wrong there.
    public var placedSentence: LocalizedText {
        LocalizedText(en: "\(file):\(line): \(sentence.en)", fr: "\(file):\(line) : \(sentence.fr)")
    }

    /// What is wrong and what to do, without the place.
    public var sentence: LocalizedText {
        switch reason {
        case .notYAML(let problem):
            LocalizedText(
                en: "This is not YAML: \(problem).", fr: "Ce n’est pas du YAML : \(problem).")
        case .missingKey(let key):
            LocalizedText(
                en: "The key `\(key)` is missing; add it.", fr: "La clé `\(key)` manque ; ajoutez-la.")
        case .missingLanguage(let language, let key):
            LocalizedText(
                en: "`\(key)` has no \(language.names.en) text; add `\(language.rawValue):`.",
                fr: "`\(key)` n’a pas de texte \(language.names.fr) ; ajoutez `\(language.rawValue):`.")
        case .unknownKey(let key, let nearest):
            LocalizedText(
                en: "Nobody reads the key `\(key)`"
                    + (nearest.map { "; did you mean `\($0)`?" } ?? "; remove it."),
                fr: "Personne ne lit la clé `\(key)`"
                    + (nearest.map { " ; vouliez-vous dire `\($0)` ?" } ?? " ; supprimez-la."))
        case .duplicateKey(let key):
            LocalizedText(
                en: "The key `\(key)` stands twice; keep one.",
                fr: "La clé `\(key)` figure deux fois ; gardez-en une.")
        case .expected(let form, let found):
            LocalizedText(
                en: "Expected \(form.names.en) here, found \(found.names.en).",
                fr: "Il faut ici \(form.names.fr), pas \(found.names.fr).")
        case .malformed(let value, let form):
            LocalizedText(
                en: "`\(value)` is not \(form.names.en).", fr: "`\(value)` n’est pas \(form.names.fr).")
        case .emptyValue(let key):
            LocalizedText(
                en: "The key `\(key)` has no value; write one.",
                fr: "La clé `\(key)` n’a pas de valeur ; écrivez-en une.")
        case .unknownValue(let value, let known):
            unknownValue(value, known: known)
        case .repeatedValue(let value):
            LocalizedText(
                en: "`\(value)` stands twice in this list; keep one.",
                fr: "`\(value)` figure deux fois dans cette liste ; n’en gardez qu’un.")
        case .newerVersion(let version, let newestKnown):
            LocalizedText(
                en: "Version \(version) of this file is newer than this program, which knows up to "
                    + "\(newestKnown); update the program.",
                fr: "La version \(version) de ce fichier est plus récente que ce programme, qui connaît "
                    + "jusqu’à la \(newestKnown) ; mettez-le à jour.")
        }
    }

    private func unknownValue(_ value: String, known: [String]) -> LocalizedText {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        let nearest = nearestName(to: value, among: known)
        return LocalizedText(
            en: "`\(value)` is not known here" + (nearest.map { "; did you mean `\($0)`?" } ?? ".")
                + " Known: \(list).",
            fr: "`\(value)` n’est pas connu ici" + (nearest.map { " ; vouliez-vous dire `\($0)` ?" } ?? ".")
                + " Connus : \(list).")
    }
}

extension DocumentError.Form {
    fileprivate var names: LocalizedText {
        switch self {
        case .mapping: LocalizedText(en: "keys and values", fr: "des clés et des valeurs")
        case .list: LocalizedText(en: "a list", fr: "une liste")
        case .text: LocalizedText(en: "a text", fr: "un texte")
        case .wholeNumber: LocalizedText(en: "a whole number", fr: "un nombre entier")
        case .truthValue: LocalizedText(en: "`true` or `false`", fr: "`true` ou `false`")
        case .day: LocalizedText(en: "a day such as `2026-11-20`", fr: "un jour tel que `2026-11-20`")
        case .textInEachLanguage:
            LocalizedText(
                en: "a text in each language (`en:`, `fr:`)", fr: "un texte par langue (`en:`, `fr:`)")
        case .alias: LocalizedText(en: "an alias (`*name`)", fr: "un alias (`*nom`)")
        case .nothing: LocalizedText(en: "nothing", fr: "rien")
        }
    }
}

extension Language {
    fileprivate var names: LocalizedText {
        switch self {
        case .en: LocalizedText(en: "English", fr: "anglais")
        case .fr: LocalizedText(en: "French", fr: "français")
        }
    }
}
