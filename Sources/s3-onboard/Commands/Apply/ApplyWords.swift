import AWS
import Documents
import Onboarding

/// The words of `apply` for a person.
enum ApplyWords {
    static let goAhead = LocalizedText(en: "Go ahead?", fr: "Continuer ?")
    static let takeBackFirst = LocalizedText(
        en: "Take back what it did first?", fr: "Annuler d’abord ce qu’elle a fait ?")
    static let choices = LocalizedText(en: "[y/N]", fr: "[o/N]")
    /// What counts as a yes, in any language.
    static let affirmations: Set<String> = ["y", "yes", "o", "oui"]
    static let nothingChanged = LocalizedText(en: "Nothing was changed.", fr: "Rien n’a été changé.")
    static let tookBack = LocalizedText(
        en: "Taken back: all is as before.", fr: "Annulé : tout est comme avant.")
    static let noUserForKey = LocalizedText(
        en: "--create-access-key is for the method access-key, which has a user.",
        fr: "--create-access-key est pour la méthode access-key, qui a un utilisateur.")
    static let needsAllowWidening = LocalizedText(
        en:
            "This would let something that exists allow more than now: add --allow-widening if that is meant. Nothing "
            + "was changed.",
        fr:
            "Ceci ferait autoriser plus qu’aujourd’hui à ce qui existe : ajoutez --allow-widening si c’est voulu. Rien "
            + "n’a été changé.")
    static let notVisibleYet = LocalizedText(
        en: "IAM does not show it yet: wait a minute before the test.",
        fr: "IAM ne le montre pas encore : attendez une minute avant le test.")
    static let mayTakeSeconds = LocalizedText(
        en: "IAM shows it. It may take some seconds more until every service knows it.",
        fr: "IAM le montre. Il faut parfois encore quelques secondes pour que tous les services le sachent.")
    static let keyIsShownOnce = LocalizedText(
        en: "The secret is shown this once and kept nowhere: paste both into the platform’s form now.",
        fr:
            "Le secret n’est montré que cette fois et n’est gardé nulle part : collez les deux maintenant dans le "
            + "formulaire de la plateforme.")

    static func needsYes(widening: Bool) -> LocalizedText {
        AnswerSentences.missing(widening ? ["--yes", "--allow-widening"] : ["--yes"])
    }

    static func acting(_ caller: CallerIdentity) -> LocalizedText {
        LocalizedText(
            en: "Acting as \(caller.arn) in account \(caller.account).",
            fr: "Avec l’identité \(caller.arn), dans le compte \(caller.account).")
    }

    /// A run that did not come to its end.
    static func cutOff(_ run: ApplyJournal.Run) -> LocalizedText {
        let call = run.calls.last ?? "-"
        return LocalizedText(
            en: "The run of \(run.started) was cut off at \(call); apply --undo takes back what it did.",
            fr:
                "L’exécution du \(run.started) a été coupée à \(call) ; apply --undo annule ce qu’elle a fait."
        )
    }

    /// What is taken back.
    static func undoing(_ proposal: UndoProposal) -> LocalizedText {
        let thing = ApplySentences.thing(proposal.run.after)
        let started = proposal.run.started
        if proposal.changes.isEmpty {
            return LocalizedText(
                en: "Nothing is left of the run of \(started) on \(thing.en).",
                fr: "Il ne reste rien de l’exécution du \(started) sur \(thing.fr).")
        }
        return proposal.run.before == nil
            ? LocalizedText(
                en: "To be deleted, as before the run of \(started): \(thing.en).",
                fr: "À supprimer, comme avant l’exécution du \(started) : \(thing.fr).")
            : LocalizedText(
                en: "To be as it was before the run of \(started): \(thing.en).",
                fr: "À remettre comme avant l’exécution du \(started) : \(thing.fr).")
    }

    /// What a new role or user gets.
    static func documents(_ state: IdentityState) -> [(title: LocalizedText, text: String)] {
        var documents: [(title: LocalizedText, text: String)] = []
        if let trust = state.trust {
            documents.append((LocalizedText(en: "Trust policy:", fr: "Politique d’approbation :"), trust))
        }
        for (name, text) in state.policies.sorted(by: { $0.key < $1.key }) {
            documents.append(
                (
                    LocalizedText(
                        en: "Permissions policy \(name):", fr: "Politique d’autorisations \(name) :"), text
                ))
        }
        return documents
    }

    /// What a script is told.
    static func status(_ failure: ApplyFailure) -> ProgramStatus {
        switch failure {
        case .blueprint(.incomplete), .blueprint(.nothingToMake), .refusal(.neitherRoleNorUser): .wrongUse
        default: failure.leavesItOpen ? .cannotTell : .no
        }
    }
}
