import AWS
import Documents

extension RoleFault {
    /// The fault as a cause, with its fix.
    ///
    /// - Parameter why: What the deployed policies say to it, in sentences.
    func diagnosis(_ state: LadderState, why: [LocalizedText] = []) -> Diagnosis {
        let objects = WantedObjects(state.setup).arn
        switch self {
        case .anotherARN(let arn):
            let (there, wanted) = (ServerText(arn).display, state.roleARN ?? "")
            return Diagnosis(
                cause: "deployed-arn-differs",
                message: LocalizedText(
                    en: "The role of this name is \(there), but the setup says \(wanted).",
                    fr: "Le rôle de ce nom est \(there), mais la configuration dit \(wanted)."),
                fix: LocalizedText(
                    en:
                        "Give \(state.platform.name.en) the ARN \(there), or test with a profile of the other account.",
                    fr:
                        "Donnez à \(state.platform.name.fr) l’ARN \(there), ou testez avec un profil de l’autre "
                        + "compte."), answer: "roleArn")
        case .platformKeptOut:
            return Diagnosis(
                cause: "deployed-trust-refuses",
                message: Self.sentences(
                    en:
                        "The deployed trust policy does not let \(state.platform.name.en) in with this setup’s "
                        + "ExternalId.",
                    fr:
                        "La politique d’approbation en place ne laisse pas entrer \(state.platform.name.fr) avec "
                        + "l’ExternalId de cette configuration.", why),
                fix: Self.replaceTrust, answer: "externalId")
        case .externalIDNotRequired:
            return Diagnosis(
                cause: "external-id-not-required",
                message: LocalizedText(
                    en: "The deployed trust policy lets \(state.platform.name.en) in without any ExternalId.",
                    fr:
                        "La politique d’approbation en place laisse entrer \(state.platform.name.fr) sans aucun "
                        + "ExternalId."),
                fix: Self.replaceTrust, answer: "externalId")
        case .externalIDNotCompared:
            return Diagnosis(
                cause: "external-id-not-compared",
                message: LocalizedText(
                    en: "The deployed trust policy takes a wrong ExternalId, too.",
                    fr: "La politique d’approbation en place accepte aussi un mauvais ExternalId."),
                fix: Self.replaceTrust, answer: "externalId")
        case .trustsMore(let difference):
            return Diagnosis(
                cause: "deployed-trust-too-wide",
                message: LocalizedText(
                    en: "The deployed trust policy lets in more than this setup’s. \(difference.en)",
                    fr:
                        "La politique d’approbation en place laisse entrer plus que celle de cette configuration. "
                        + difference.fr),
                fix: Self.replaceTrust)
        case .missing(let action):
            return Diagnosis(
                cause: "deployed-rights-too-narrow",
                message: Self.sentences(
                    en:
                        "The deployed policies do not grant \(action), which \(state.platform.name.en) needs.",
                    fr: "Les politiques en place n’accordent pas \(action), dont \(state.platform.name.fr) a "
                        + "besoin.", why),
                fix: LocalizedText(
                    en: "Allow \(action) as this setup’s permissions policy does.",
                    fr:
                        "Autorisez \(action) comme le fait la politique d’autorisations de cette configuration."
                ))
        case .writesOutside:
            return Diagnosis(
                cause: "object-rights-too-wide",
                message: LocalizedText(
                    en: "The deployed policies allow s3:PutObject outside \(objects).",
                    fr: "Les politiques en place permettent s3:PutObject hors de \(objects)."),
                fix: LocalizedText(
                    en:
                        "Set the Resource of that statement to \(objects), or choose the mode `documented` if the "
                        + "platform’s document means the whole bucket.",
                    fr:
                        "Mettez \(objects) comme Resource de cette instruction, ou choisissez le mode `documented` "
                        + "si le document de la plateforme vise tout le bucket."),
                answer: "folder")
        case .listsOutside:
            return Diagnosis(
                cause: "list-rights-too-wide",
                message: LocalizedText(
                    en: "The deployed policies allow s3:ListBucket outside the folder.",
                    fr: "Les politiques en place permettent s3:ListBucket hors du dossier."),
                fix: LocalizedText(
                    en: "Remove s3:ListBucket, or limit it with a condition on s3:prefix.",
                    fr: "Retirez s3:ListBucket, ou limitez-la par une condition sur s3:prefix."),
                answer: "folder")
        }
    }

    private static func sentences(en: String, fr: String, _ more: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            en: ([en] + more.map(\.en)).joined(separator: " "),
            fr: ([fr] + more.map(\.fr)).joined(separator: " "))
    }

    private static let replaceTrust = LocalizedText(
        en: "Replace the role’s trust policy by the one of this setup: `s3-onboard policy trust` prints it.",
        fr:
            "Remplacez la politique d’approbation du rôle par celle de cette configuration : `s3-onboard policy "
            + "trust` l’affiche.")
}
