import AWS
import Documents
import Policies

/// Why somebody has to sign in again, and how.
enum SignInSentences {
    static func text(_ need: SignInNeed) -> LocalizedText {
        let reason = reason(need.reason)
        let command = command(need)
        return LocalizedText(
            en: "\(reason.en) Sign in: \(command)", fr: "\(reason.fr) Connectez-vous : \(command)")
    }

    private static func command(_ need: SignInNeed) -> String {
        let command =
            switch need.command {
            case .singleSignOn: "aws sso login"
            case .login: "aws login"
            }
        return "\(command) --profile \(ShellWord.plain(need.profile))"
    }

    private static func reason(_ reason: SignInNeed.Reason) -> LocalizedText {
        switch reason {
        case .noToken(let file):
            LocalizedText(
                en: "Nobody has signed in yet: there is no \(file).",
                fr: "Personne ne s’est encore connecté : il n’y a pas de \(file).")
        case .unusable(let file):
            LocalizedText(
                en: "\(file) holds no session that can be used.",
                fr: "\(file) ne contient pas de session utilisable.")
        case .ended: LocalizedText(en: "The session has ended.", fr: "La session a expiré.")
        case .refused:
            LocalizedText(
                en: "IAM Identity Center no longer takes the session.",
                fr: "IAM Identity Center n’accepte plus la session.")
        }
    }
}
