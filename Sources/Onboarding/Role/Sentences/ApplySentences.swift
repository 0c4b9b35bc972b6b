import Documents

/// What is said of making, changing and taking back a role or user.
public enum ApplySentences {
    /// The role or user, as part of a sentence.
    public static func thing(_ state: IdentityState) -> LocalizedText {
        switch state.kind {
        case .role: LocalizedText(en: "the role \(state.name)", fr: "le rôle \(state.name)")
        case .user: LocalizedText(en: "the IAM user \(state.name)", fr: "l’utilisateur IAM \(state.name)")
        }
    }

    /// What a plan comes to.
    public static func plan(_ plan: ApplyPlan) -> LocalizedText {
        let thing = thing(plan.wanted)
        if plan.present == nil {
            return LocalizedText(
                en: "There is no such thing yet; to be made: \(thing.en).",
                fr: "N’existe pas encore ; à créer : \(thing.fr).")
        }
        if plan.isDone {
            return LocalizedText(
                en: "Nothing to do: \(thing.en) is as the setup says.",
                fr: "Rien à faire : \(thing.fr) est comme le dit la configuration.")
        }
        return LocalizedText(
            en: "There already, but not as the setup says: \(thing.en).",
            fr: "Existe déjà, mais pas comme le dit la configuration : \(thing.fr).")
    }

    /// The calls that will be made, or would be.
    public static func calls(_ changes: [IdentityChange], _ kind: IdentityState.Kind) -> LocalizedText {
        let names = changes.map { $0.call(kind) }.joined(separator: ", ")
        return LocalizedText(en: "Calls: \(names).", fr: "Appels : \(names).")
    }

    /// What came of a plan that was carried out.
    public static func done(_ plan: ApplyPlan) -> LocalizedText {
        let thing = thing(plan.wanted)
        return plan.present == nil
            ? LocalizedText(en: "Made: \(thing.en).", fr: "Créé : \(thing.fr).")
            : LocalizedText(en: "Changed: \(thing.en).", fr: "Modifié : \(thing.fr).")
    }

    /// What happens.
    public static func event(_ event: ApplyEvent) -> LocalizedText {
        switch event {
        case .calling(let call): LocalizedText("\(call)…")
        case .takingBack:
            LocalizedText(
                en: "It failed: what was done is taken back.", fr: "Échec : ce qui a été fait est annulé.")
        case .withoutJournal(let error):
            LocalizedText(
                en: "It goes on without a record to undo it by. \(error.message.en)",
                fr: "La suite se fait sans trace pour l’annuler. \(error.message.fr)")
        case .waiting(let seconds):
            LocalizedText(
                en: "Waiting for IAM to show it, at most \(seconds) s…",
                fr: "Attente qu’IAM le montre, au plus \(seconds) s…")
        }
    }

    static func conflicts(_ conflicts: [UndoConflict]) -> LocalizedText {
        let words = conflicts.map(conflict)
        return LocalizedText(
            en: words.map(\.en).joined(separator: ", "), fr: words.map(\.fr).joined(separator: ", "))
    }

    private static func conflict(_ conflict: UndoConflict) -> LocalizedText {
        switch conflict {
        case .deleted: LocalizedText(en: "it was deleted", fr: "suppression")
        case .madeAnew:
            LocalizedText(en: "another of that name was made", fr: "un autre du même nom a été créé")
        case .trust: LocalizedText(en: "the trust policy", fr: "la politique d’approbation")
        case .settings:
            LocalizedText(
                en: "the description or the session duration", fr: "la description ou la durée de session")
        case .boundary: LocalizedText(en: "the permissions boundary", fr: "la limite d’autorisations")
        case .policy(let name): LocalizedText(en: "the policy \(name)", fr: "la politique \(name)")
        case .tag(let key):
            LocalizedText(en: "the tag \(Quoted(key).en)", fr: "l’étiquette \(Quoted(key).fr)")
        case .added(let name): LocalizedText(en: "\(name), which was added", fr: "\(name), ajouté depuis")
        }
    }
}
