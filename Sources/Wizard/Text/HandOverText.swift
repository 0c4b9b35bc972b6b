import Documents

/// The words of the last screen.
enum HandOverText {
    static let secret = LocalizedText(
        en: "(your key pair; shown nowhere)", fr: "(votre clé ; montrée nulle part)")
    static let empty = LocalizedText(en: "(leave empty)", fr: "(laisser vide)")
    static let proved = LocalizedText(en: "Proved", fr: "Prouvé")
    static let notProved = LocalizedText(en: "Not proved", fr: "Non prouvé")
    static let leftBehind = LocalizedText(en: "Left behind", fr: "Laissé sur place")
    static let notes = LocalizedText(en: "Good to know", fr: "Bon à savoir")
    static let notTested = LocalizedText(
        en: "These answers were not tested: nothing is proved.",
        fr: "Ces réponses n’ont pas été testées : rien n’est prouvé.")
}
