import Documents

/// The names of the steps, in the header and in lists.
enum StepText {
    static func name(of screen: ScreenID) -> LocalizedText {
        switch screen {
        case .platform: LocalizedText(en: "Platform", fr: "Plateforme")
        case .method: LocalizedText(en: "Method", fr: "Méthode")
        case .destination: LocalizedText(en: "Bucket", fr: "Bucket")
        case .identity: LocalizedText(en: "Identity", fr: "Identité")
        case .policies: LocalizedText(en: "Policies", fr: "Politiques")
        case .test: LocalizedText(en: "Test", fr: "Test")
        case .handover: LocalizedText(en: "Hand-over", fr: "Remise")
        }
    }

    static func position(_ step: Int, of count: Int) -> LocalizedText {
        LocalizedText(en: "Step \(step) of \(count)", fr: "Étape \(step) sur \(count)")
    }

    static func profile(_ name: String) -> LocalizedText {
        LocalizedText(en: "profile \(name)", fr: "profil \(name)")
    }

    static let sandbox = "SANDBOX"
    static let notAWS = LocalizedText(en: "NOT AWS:", fr: "PAS AWS :")

    static func tooSmall(columns: Int, rows: Int) -> LocalizedText {
        LocalizedText(
            en: "This window is \(columns)x\(rows). Make it at least 40x10. Nothing is lost.",
            fr: "Cette fenêtre fait \(columns)x\(rows). Agrandissez-la à 40x10 au moins. Rien n’est perdu.")
    }
}
