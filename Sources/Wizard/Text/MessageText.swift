import Documents
import Onboarding

/// The message line's sentences.
enum MessageText {
    static let sentToClipboard = LocalizedText(
        en: "Sent to the terminal's clipboard. If it did not arrive, save with Ctrl-S.",
        fr: "Envoyé au presse-papiers du terminal. S’il n’y est pas, enregistrez avec Ctrl-S.")
    static let nothingToCopy = LocalizedText(
        en: "There is nothing to copy here.", fr: "Il n’y a rien à copier ici.")
    static let draftSaved = LocalizedText(
        en: "Draft saved, without secrets.", fr: "Brouillon enregistré, sans secret.")
    static let noDraftInSandbox = LocalizedText(
        en: "The sandbox keeps no draft: it ends with the wizard.",
        fr: "Le bac à sable ne garde pas de brouillon : il s’arrête avec l’assistant.")
    static let resumed = LocalizedText(
        en: "Here is where you stopped. Secrets are never saved: type them again.",
        fr: "Voici où vous étiez. Les secrets ne sont jamais enregistrés : resaisissez-les.")
    static let regionIsSearched = LocalizedText(
        en: "S3 is being asked for the region; a moment, or type it.",
        fr: "La région est demandée à S3 ; un instant, ou saisissez-la.")
    static let creatingRole = LocalizedText(en: "Creating the role…", fr: "Création du rôle…")
    static let testStopped = LocalizedText(
        en: "Stopped. The test removes what it wrote, where it may.",
        fr: "Arrêté. Le test supprime ce qu’il a écrit, s’il en a le droit.")
    static let nowAsDocumented = LocalizedText(
        en: "As the platform's document says, corrected only where it is broken.",
        fr: "Comme le dit le document de la plateforme, corrigé seulement où il est faux.")
    static let nowLeastPrivilege = LocalizedText(
        en: "No more rights than needed, in your folder only.",
        fr: "Pas plus de droits que nécessaire, dans votre dossier seulement.")

    static let removing = LocalizedText(en: "Removing…", fr: "Suppression…")

    static func removed(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(en: "Removed.", fr: "Supprimé.")
            : LocalizedText(en: "All \(count) removed.", fr: "Les \(count) sont supprimés.")
    }

    static func notRemoved(_ rest: [Leftover]) -> LocalizedText {
        LocalizedText(
            en: rest.map(\.sentence.en).joined(separator: " "),
            fr: rest.map(\.sentence.fr).joined(separator: " "))
    }

    static func needed(_ label: LocalizedText) -> LocalizedText {
        LocalizedText(
            en: "\(label.en): an answer is needed.", fr: "\(label.fr) : une réponse est nécessaire.")
    }

    static func nothingMatches(_ filter: String) -> LocalizedText {
        LocalizedText(
            en: "Nothing in the list begins with “\(filter)”.",
            fr: "Rien dans la liste ne commence par « \(filter) ».")
    }

    static func derivedRole(_ arn: String) -> LocalizedText {
        LocalizedText(
            en: "Role from account and bucket: \(arn)", fr: "Rôle d’après le compte et le bucket : \(arn)")
    }

    static func createdRole(_ arn: String) -> LocalizedText {
        LocalizedText(en: "Role ready: \(arn)", fr: "Rôle prêt : \(arn)")
    }

    static func written(_ paths: [String]) -> LocalizedText {
        let list = paths.joined(separator: ", ")
        return LocalizedText(en: "Saved: \(list)", fr: "Enregistré : \(list)")
    }
}
