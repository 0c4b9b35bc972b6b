import Documents
import Testing

/// Every reason has its sentence in both languages: what, and what to do.
@Suite struct DocumentErrorTests {
    @Test(arguments: [
        (
            DocumentError.Reason.notYAML("found character that cannot start any token"),
            "This is not YAML: found character that cannot start any token.",
            "Ce n’est pas du YAML : found character that cannot start any token."
        ),
        (
            .missingKey("bucket"), "The key `bucket` is missing; add it.",
            "La clé `bucket` manque ; ajoutez-la."
        ),
        (
            .missingLanguage(.en, of: "label"), "`label` has no English text; add `en:`.",
            "`label` n’a pas de texte anglais ; ajoutez `en:`."
        ),
        (
            .unknownKey("x", nearest: nil), "Nobody reads the key `x`; remove it.",
            "Personne ne lit la clé `x` ; supprimez-la."
        ),
        (
            .duplicateKey("id"), "The key `id` stands twice; keep one.",
            "La clé `id` figure deux fois ; gardez-en une."
        ),
        (
            .expected(.list, found: .text), "Expected a list here, found a text.",
            "Il faut ici une liste, pas un texte."
        ),
        (
            .expected(.text, found: .alias), "Expected a text here, found an alias (`*name`).",
            "Il faut ici un texte, pas un alias (`*nom`)."
        ),
        (
            .expected(.mapping, found: .nothing), "Expected keys and values here, found nothing.",
            "Il faut ici des clés et des valeurs, pas rien."
        ),
        (
            .malformed("soon", .day), "`soon` is not a day such as `2026-11-20`.",
            "`soon` n’est pas un jour tel que `2026-11-20`."
        ),
        (
            .malformed("one", .wholeNumber), "`one` is not a whole number.",
            "`one` n’est pas un nombre entier."
        ),
        (
            .malformed("ja", .truthValue), "`ja` is not `true` or `false`.",
            "`ja` n’est pas `true` ou `false`."
        ),
        (
            .emptyValue("title"), "The key `title` has no value; write one.",
            "La clé `title` n’a pas de valeur ; écrivez-en une."
        ),
        (
            .unknownValue("z", known: ["aa", "bb"]), "`z` is not known here. Known: `aa`, `bb`.",
            "`z` n’est pas connu ici. Connus : `aa`, `bb`."
        ),
        (
            .repeatedValue("CSV"), "`CSV` stands twice in this list; keep one.",
            "`CSV` figure deux fois dans cette liste ; n’en gardez qu’un."
        ),
        (
            .newerVersion(3, newestKnown: 1),
            "Version 3 of this file is newer than this program, which knows up to 1; update the program.",
            "La version 3 de ce fichier est plus récente que ce programme, qui connaît jusqu’à la 1 ; mettez-le à jour."
        ),
    ])
    func hasItsSentence(reason: DocumentError.Reason, english: String, french: String) {
        let error = DocumentError(file: "setup.yaml", line: 7, reason: reason)
        #expect(error.sentence == LocalizedText(en: english, fr: french))
        #expect(error.description == "setup.yaml:7: \(english)")
    }
}
