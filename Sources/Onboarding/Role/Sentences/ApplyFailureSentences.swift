import Documents

extension ApplyFailure {
    /// What happened and what to do, as sentences.
    public var message: LocalizedText {
        switch self {
        case .blueprint(let failure): failure.message
        case .refusal(let refusal): refusal.message
        case .wrongAccount(let expected, let found):
            LocalizedText(
                en:
                    "The credentials are of account \(found), the setup is for \(expected): nothing was changed.",
                fr:
                    "Les identifiants sont du compte \(found), la configuration est pour \(expected) : rien n’a été "
                    + "changé.")
        case .reading(let causes, _): Self.advice(causes)
        case .call(let call, let causes, _, let takenBack):
            LocalizedText(
                en: "\(call): \(Self.advice(causes).en) \(takenBack.sentence.en)",
                fr: "\(call) : \(Self.advice(causes).fr) \(takenBack.sentence.fr)")
        case .changedSince(let conflicts):
            LocalizedText(
                en: "Nothing was taken back, since somebody has changed this in the meantime: "
                    + "\(ApplySentences.conflicts(conflicts).en).",
                fr: "Rien n’a été annulé, car quelqu’un a changé ceci entre-temps : "
                    + "\(ApplySentences.conflicts(conflicts).fr).")
        case .nothingToUndo:
            LocalizedText(
                en: "There is no record of anything that this program did to it.",
                fr: "Il n’y a pas de trace de ce que ce programme y aurait fait.")
        case .journal(let error): error.message
        }
    }

    private static func advice(_ causes: [Diagnosis]) -> LocalizedText {
        guard let cause = causes.first else { return LocalizedText("") }
        return LocalizedText(
            en: "\(cause.message.en) \(cause.fix.en)", fr: "\(cause.message.fr) \(cause.fix.fr)")
    }
}

extension ApplyFailure.TakenBack {
    fileprivate var sentence: LocalizedText {
        switch self {
        case .whole:
            LocalizedText(en: "All is as it was before.", fr: "Tout est comme avant.")
        case .inPart:
            LocalizedText(
                en: "Not all of it could be taken back: apply --undo tries it again.",
                fr: "Tout n’a pas pu être annulé : apply --undo réessaie.")
        case .conflicts(let conflicts):
            LocalizedText(
                en: "It was not taken back, since somebody changed this meanwhile: "
                    + "\(ApplySentences.conflicts(conflicts).en).",
                fr: "Rien n’a été annulé, car quelqu’un a changé ceci pendant ce temps : "
                    + "\(ApplySentences.conflicts(conflicts).fr).")
        }
    }
}

extension ApplyRefusal {
    /// Why, and what to do.
    public var message: LocalizedText {
        switch self {
        case .neitherRoleNorUser:
            LocalizedText(
                en:
                    "This way of connecting needs no role and no user: policy --format cli prints what it needs.",
                fr:
                    "Cette façon de se connecter ne demande ni rôle ni utilisateur : policy --format cli donne ce qu’il "
                    + "faut.")
        case .anotherPath(let name, let present, let wanted):
            LocalizedText(
                en:
                    "\(name) is there with the path \(present), and IAM cannot move it to \(wanted). Take another name, "
                    + "or that path.",
                fr:
                    "\(name) existe avec le chemin \(present), et IAM ne peut pas le déplacer vers \(wanted). Prenez un "
                    + "autre nom, ou ce chemin.")
        }
    }
}
