import Documents

extension NotRunReason {
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
        case .allowedThere(let action, let source): source.allows(action)
        case .documentAllows(let action, let name):
            LocalizedText(
                en: "\(name.en)’s document asks for \(action) on the whole bucket, so nothing is refused.",
                fr: "Le document de \(name.fr) demande \(action) sur tout le bucket : rien n’est refusé.")
        case .wouldStay:
            LocalizedText(
                en: "The policy grants neither s3:DeleteObject nor s3:AbortMultipartUpload: what was begun "
                    + "would stay.",
                fr: "La politique n’accorde ni s3:DeleteObject ni s3:AbortMultipartUpload : ce qui serait "
                    + "commencé resterait.")
        case .noFolder:
            LocalizedText(
                en: "The setup has no folder: the whole bucket is the platform’s.",
                fr: "La configuration n’a pas de dossier : tout le bucket est à la plateforme.")
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
        case .keepsExports(let name):
            LocalizedText(
                en: "No document says that \(name.en) deletes exports.",
                fr: "Aucun document ne dit que \(name.fr) supprime les exports.")
        case .ownRightsTooNarrow(let action):
            LocalizedText(
                en: "Your own credentials lack \(action), and the platform does not need it.",
                fr: "Vos propres identifiants n’ont pas \(action), et la plateforme n’en a pas besoin.")
        case .ownRightsTooWide:
            LocalizedText(
                en: "Your own rights were used, which reach further than the platform’s.",
                fr: "Vos propres droits ont servi, et ils vont plus loin que ceux de la plateforme.")
        case .rootAssumesNoRole:
            LocalizedText(
                en: "The account’s root user may assume no role: use a user’s or a role’s credentials.",
                fr:
                    "L’utilisateur racine du compte ne peut endosser aucun rôle : prenez les identifiants d’un "
                    + "utilisateur ou d’un rôle.")
        case .policiesIncomplete:
            LocalizedText(
                en: "The setup lacks answers that the role’s policies need.",
                fr: "Il manque à la configuration des réponses dont les politiques du rôle ont besoin.")
        case .roleOfAnotherAccount:
            LocalizedText(
                en: "The role belongs to another account than these credentials.",
                fr: "Le rôle appartient à un autre compte que ces identifiants.")
        case .mayNotAsk(let action):
            LocalizedText(
                en: "These credentials may not call \(action), so IAM was not asked.",
                fr: "Ces identifiants ne peuvent pas appeler \(action) : IAM n’a pas été consulté.")
        case .cannotNarrow(let obstacle): obstacle.sentence
        case .stopped:
            LocalizedText(en: "The test was stopped.", fr: "Le test a été arrêté.")
        }
    }
}

extension PolicySource {
    fileprivate func allows(_ action: String) -> LocalizedText {
        switch self {
        case .deployed:
            LocalizedText(
                en: "The deployed policy allows \(action) there too, so nothing is refused.",
                fr: "La politique en place y permet aussi \(action) : rien n’est refusé.")
        case .generated:
            LocalizedText(
                en: "The policy allows \(action) there too, so nothing is refused.",
                fr: "La politique y permet aussi \(action) : rien n’est refusé.")
        }
    }
}
