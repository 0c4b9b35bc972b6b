import Documents
import Onboarding

/// The words of `explain` for a person.
enum ExplainWords {
    static let call = LocalizedText(en: "call", fr: "appel")
    static let answer = LocalizedText(en: "answer", fr: "réponse")
    static let words = LocalizedText(en: "words", fr: "texte")
    static let request = LocalizedText(en: "request id", fr: "id de requête")
    static let caller = LocalizedText(en: "caller", fr: "appelant")
    static let role = LocalizedText(en: "role", fr: "rôle")
    static let bucket = LocalizedText("bucket")
    static let key = LocalizedText(en: "key", fr: "clé")
    static let region = LocalizedText(en: "region", fr: "région")

    /// There is nothing of AWS in the text.
    static let nothing = LocalizedText(
        en:
            "No error of AWS was found in this text. Paste the whole message: the code in brackets, the words after it, "
            + "and the request id say most.",
        fr:
            "Aucune erreur d’AWS n’a été trouvée dans ce texte. Collez le message entier : le code entre parenthèses, "
            + "le texte qui suit et l’identifiant de requête en disent le plus.")

    /// Where the text comes from.
    static func form(_ form: PastedError.Form) -> LocalizedText {
        switch form {
        case .commandLine:
            LocalizedText(
                en: "An error of the AWS CLI or boto3:", fr: "Une erreur de l’AWS CLI ou de boto3 :")
        case .terraform:
            LocalizedText(
                en: "An error of Terraform or another program in Go:",
                fr: "Une erreur de Terraform ou d’un autre programme en Go :")
        case .java:
            LocalizedText(en: "An error of a program in Java:", fr: "Une erreur d’un programme en Java :")
        case .cloudTrail: LocalizedText(en: "An event of CloudTrail:", fr: "Un événement de CloudTrail :")
        case .xml: LocalizedText(en: "An answer of AWS:", fr: "Une réponse d’AWS :")
        case .curl: LocalizedText(en: "An answer that curl showed:", fr: "Une réponse affichée par curl :")
        case .ownTest:
            LocalizedText(en: "A rung of the connection test:", fr: "Un échelon du test de connexion :")
        case .page:
            LocalizedText(
                en: "A page of HTML; AWS’s API never answers with one:",
                fr: "Une page HTML ; l’API d’AWS n’en renvoie jamais :")
        case .screen:
            LocalizedText(
                en: "A platform’s screen; it tells little, so this is what AWS may have answered:",
                fr: "L’écran d’une plateforme ; il en dit peu : voici ce qu’AWS a pu répondre :")
        case .words: LocalizedText(en: "Words of AWS:", fr: "Des mots d’AWS :")
        }
    }
}
