import Documents

/// The fixed words of a hand-over.
struct HandOverWords {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func pasteTitle(_ platform: String) -> String {
        pick(LocalizedText(en: "## Paste into \(platform)", fr: "## À coller dans \(platform)"))
    }

    var notesTitle: String { pick(LocalizedText(en: "## Mind", fr: "## À savoir")) }
    var testTitle: String { pick(LocalizedText(en: "## Connection test", fr: "## Test de connexion")) }
    var provedTitle: String { pick(LocalizedText(en: "### Proved", fr: "### Prouvé")) }
    var notProvedTitle: String { pick(LocalizedText(en: "### Not proved", fr: "### Non prouvé")) }
    var leftBehindTitle: String { pick(LocalizedText(en: "### Left behind", fr: "### Laissé sur place")) }

    var secret: String {
        pick(
            LocalizedText(
                en: "(the key pair you created; it is written nowhere)",
                fr: "(la paire de clés que vous avez créée ; elle n’est écrite nulle part)"))
    }

    var empty: String { pick(LocalizedText(en: "(leave empty)", fr: "(laisser vide)")) }

    var notTested: String {
        pick(
            LocalizedText(
                en: "No test was run: nothing is proved.",
                fr: "Aucun test n’a été fait : rien n’est prouvé."))
    }

    var correctionsTitle: String {
        pick(
            LocalizedText(
                en: "## Where this differs from the document", fr: "## Ce qui diffère du document"))
    }

    static func content(ofFile path: String) -> LocalizedText {
        LocalizedText(en: "the whole content of \(path)", fr: "tout le contenu de \(path)")
    }

    static func toggle(_ isOn: Bool) -> LocalizedText {
        isOn
            ? LocalizedText(en: "switch on", fr: "activer")
            : LocalizedText(en: "leave off", fr: "laisser désactivé")
    }

    func verdict(_ verdict: Verdict) -> String {
        let text =
            switch verdict {
            case .passed: LocalizedText(en: "**Passed.**", fr: "**Réussi.**")
            case .failed: LocalizedText(en: "**Failed.**", fr: "**Échoué.**")
            case .unknown: LocalizedText(en: "**Could not tell.**", fr: "**Indéterminé.**")
            case .notRun: LocalizedText(en: "**Not run.**", fr: "**Non exécuté.**")
            }
        return pick(text)
    }

    private func pick(_ text: LocalizedText) -> String { text[language] }
}
