import AWS
import Documents
import Policies

/// Questions for MFA codes, and why there is none.
public enum MFASentences {
    /// The question.
    public static func question(_ request: CredentialServices.MFARequest) -> LocalizedText {
        let serial = ServerText(request.serial).display
        return LocalizedText(
            en: "MFA code of \(serial) for the profile \(request.profile): ",
            fr: "Code MFA de \(serial) pour le profil \(request.profile) : ")
    }

    static func text(_ profile: String, _ serial: String, _ problem: MFAProblem) -> LocalizedText {
        let device = ServerText(serial).display
        let export =
            "eval \"$(aws configure export-credentials --profile \(ShellWord.plain(profile)) --format env)\""
        switch problem {
        case .cannotAsk:
            return LocalizedText(
                en:
                    "The profile `\(profile)` wants an MFA code of \(device), and nobody can be asked here. "
                    + "Get a session first: \(export)",
                fr:
                    "Le profil `\(profile)` demande un code MFA de \(device), et personne ne peut être interrogé ici. "
                    + "Obtenez d’abord une session : \(export)")
        case .noCode:
            return LocalizedText(
                en: "No MFA code of \(device) was given, which the profile `\(profile)` wants.",
                fr:
                    "Aucun code MFA de \(device) n’a été donné, alors que le profil `\(profile)` en demande un."
            )
        case .sessionEnds:
            return LocalizedText(
                en:
                    "The session of the profile `\(profile)`, which an MFA code opened, has ended. Start again; "
                    + "`duration_seconds` makes it longer.",
                fr:
                    "La session du profil `\(profile)`, ouverte par un code MFA, a expiré. Recommencez ; "
                    + "`duration_seconds` l’allonge.")
        }
    }
}
