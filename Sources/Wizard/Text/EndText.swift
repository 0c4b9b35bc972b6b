import Documents

/// What stays on the normal screen after the wizard.
enum EndText {
    static let draftKept = LocalizedText(
        en: "The draft is saved, without secrets. Start s3-onboard again to go on.",
        fr: "Le brouillon est enregistré, sans secret. Relancez s3-onboard pour continuer.")
    static let stopped = LocalizedText(en: "Stopped. Nothing was kept.", fr: "Arrêté. Rien n’a été gardé.")
    static let files = LocalizedText(en: "Files saved:", fr: "Fichiers enregistrés :")
}
