import Documents
import Onboarding

/// The sentences of questions and notices.
enum OverlayText {
    static let quitTitle = LocalizedText(en: "Leave the wizard?", fr: "Quitter l’assistant ?")
    static let quitBody = LocalizedText(
        en: "A draft keeps your answers, without secrets, for the next start.",
        fr: "Un brouillon garde vos réponses, sans secret, pour la prochaine fois.")
    static let sandboxQuitBody = LocalizedText(
        en: "The sandbox ends with the wizard, and nothing of it is kept.",
        fr: "Le bac à sable s’arrête avec l’assistant, et rien n’en est gardé.")
    static let quit = LocalizedText(en: "Quit", fr: "Quitter")
    static let saveDraftAndQuit = LocalizedText(
        en: "Save the draft and quit", fr: "Enregistrer le brouillon et quitter")
    static let discardAndQuit = LocalizedText(
        en: "Discard the answers and quit", fr: "Jeter les réponses et quitter")
    static let stay = LocalizedText(en: "Stay", fr: "Rester")
    static let unsavedTitle = LocalizedText(
        en: "The draft could not be saved", fr: "Le brouillon n’a pas pu être enregistré")
    static let quitWithoutDraft = LocalizedText(en: "Quit without a draft", fr: "Quitter sans brouillon")
    static let roleDiffersTitle = LocalizedText(
        en: "The role is there and differs. Change it?", fr: "Le rôle existe et diffère. Le modifier ?")
    static let updateRole = LocalizedText(en: "Change the role", fr: "Modifier le rôle")
    static let leaveRole = LocalizedText(en: "Leave it as it is", fr: "Le laisser tel quel")
    static let resumeTitle = LocalizedText(en: "Go on where you stopped?", fr: "Reprendre où vous étiez ?")
    static let resume = LocalizedText(en: "Go on with the draft", fr: "Reprendre le brouillon")
    static let startAnew = LocalizedText(
        en: "Start anew and discard the draft", fr: "Recommencer et jeter le brouillon")
    static let jumpTitle = LocalizedText(en: "Go to a step", fr: "Aller à une étape")
    static let noticeTitle = LocalizedText(en: "This did not work", fr: "Cela n’a pas fonctionné")
    static let keysTitle = LocalizedText(en: "Keys", fr: "Touches")
    static let source = LocalizedText(en: "Source", fr: "Source")
    static let example = LocalizedText(en: "Example", fr: "Exemple")

    static let leftoversTitle = LocalizedText(
        en: "Remove what an earlier test left?", fr: "Supprimer ce qu’un test précédent a laissé ?")
    static let removeNow = LocalizedText(
        en: "Remove it now, with your credentials", fr: "Le supprimer maintenant, avec vos identifiants")
    static let removeLater = LocalizedText(en: "Later", fr: "Plus tard")

    /// The first few, and how many more.
    static func leftoversBody(_ leftovers: [Leftover]) -> LocalizedText {
        let shown = leftovers.prefix(3).map(\.what)
        let more = leftovers.count - shown.count
        return LocalizedText(
            en: (shown.map(\.en) + (more > 0 ? ["\(more) more"] : [])).joined(separator: "; ") + ".",
            fr: (shown.map(\.fr) + (more > 0 ? ["et \(more) de plus"] : [])).joined(separator: " ; ") + ".")
    }

    static func resumeBody(platform: String, bucket: String, step: LocalizedText) -> LocalizedText {
        let place = bucket.isEmpty ? platform : "\(platform), \(bucket)"
        return LocalizedText(
            en: "A draft was found: \(place), at the step “\(step.en)”.",
            fr: "Un brouillon a été trouvé : \(place), à l’étape « \(step.fr) ».")
    }
}
