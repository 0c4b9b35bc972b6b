import Documents

/// Why a rung was not run.
enum NotRunReason: Hashable, Sendable {
    /// An earlier rung did not pass, and this one needs it.
    case needs(Rung)
    /// The policy in force does not grant this action.
    case notGranted(String)
    /// Only the platform's own credentials can do it.
    case onlyThePlatform(LocalizedText)
    case noRole
    case noExternalID
    /// The server does not tell its time.
    case noServerTime
    /// No export lies in the folder yet.
    case nothingExported
    /// Deleting was tried with the person's own rights, which do not reach that far.
    case ownRightsTooNarrow(String)
    case stopped

    /// The reason, as a sentence.
    var sentence: LocalizedText {
        switch self {
        case .needs(let rung):
            LocalizedText(
                en: "It needs `\(rung.rawValue)`, which did not pass.",
                fr: "Il faut d’abord `\(rung.rawValue)`, qui n’est pas passé.")
        case .notGranted(let action):
            LocalizedText(
                en: "The policy does not grant \(action), so it was not tried.",
                fr: "La politique n’accorde pas \(action) : rien n’a été essayé.")
        case .onlyThePlatform(let name):
            LocalizedText(
                en: "Only \(name.en) can prove this, with its own credentials.",
                fr: "Seul \(name.fr) peut le prouver, avec ses propres identifiants.")
        case .noRole:
            LocalizedText(
                en: "The setup has no role ARN yet.", fr: "La configuration n’a pas encore d’ARN de rôle.")
        case .noExternalID:
            LocalizedText(
                en: "The setup asks for no ExternalId, so there is none to leave out.",
                fr: "La configuration ne demande pas d’ExternalId : il n’y en a aucun à omettre.")
        case .noServerTime:
            LocalizedText(
                en: "The server does not tell its time.", fr: "Le serveur n’indique pas son heure.")
        case .nothingExported:
            LocalizedText(
                en: "Nothing has been exported yet, so there is nothing to read.",
                fr: "Rien n’a encore été exporté : il n’y a rien à lire.")
        case .ownRightsTooNarrow(let action):
            LocalizedText(
                en: "Your own credentials lack \(action), and the platform does not need it.",
                fr: "Vos propres identifiants n’ont pas \(action), et la plateforme n’en a pas besoin.")
        case .stopped:
            LocalizedText(en: "The test was stopped.", fr: "Le test a été arrêté.")
        }
    }
}
