import Documents
import Policies

/// What is said of a policy that is not plain JSON.
enum WritingLintSentences {
    static func sentence(_ issue: WritingIssue) -> LocalizedText {
        switch issue {
        case .notation(.terraform):
            LocalizedText(
                en:
                    "This is Terraform’s notation, and IAM takes JSON: lint what `terraform show -json` prints of the "
                    + "policy.",
                fr:
                    "C’est la notation de Terraform, et IAM attend du JSON : vérifiez ce que `terraform show -json` "
                    + "affiche de la politique.")
        case .notation(.yaml):
            LocalizedText(
                en: "This is YAML, which CloudFormation takes and IAM does not: write the policy as JSON.",
                fr: "C’est du YAML, que CloudFormation accepte et IAM non : écrivez la politique en JSON.")
        case .byteOrderMark:
            LocalizedText(
                en:
                    "A byte order mark (U+FEFF) stands before the first brace, and AWS refuses it; save the file "
                    + "without it.",
                fr: "Une marque d’ordre des octets (U+FEFF) précède la première accolade, et AWS la refuse ; "
                    + "enregistrez le fichier sans elle.")
        case .typographicQuotes(let scalar): typographicQuotes(Quoted(scalar))
        case .singleQuotes:
            LocalizedText(
                en: "Strings stand in single quotation marks, as Python prints them; JSON takes only \".",
                fr: "Les textes sont entre apostrophes, comme Python les affiche ; JSON n’accepte que \".")
        case .comment:
            LocalizedText(
                en: "It has comments, which JSON does not know and AWS refuses; say it in Sid.",
                fr:
                    "Elle contient des commentaires, que JSON ne connaît pas et qu’AWS refuse ; dites-le dans Sid."
            )
        case .trailingComma:
            LocalizedText(
                en: "A comma stands before a closing bracket, and AWS refuses that; remove it.",
                fr: "Une virgule précède un crochet ou une accolade qui ferme, et AWS la refuse ; retirez-la."
            )
        case .strangeBlank(let scalar): strangeBlank(String(scalar.value, radix: 16, uppercase: true))
        case .insideText:
            LocalizedText(
                en: "The policy was taken out of the text around it; copy only what is between its braces.",
                fr:
                    "La politique a été tirée du texte qui l’entoure ; ne copiez que ce qui est entre ses accolades."
            )
        case .another:
            LocalizedText(
                en: "Another policy follows, which was not looked at; check each by itself.",
                fr: "Une autre politique suit, qui n’a pas été examinée ; vérifiez-les une à une.")
        case .insideDocument(let names): insideDocument(names.joined(separator: "."))
        case .encoded:
            LocalizedText(
                en: "The policy was written as an encoded string, as AWS’s API answers it; it was decoded.",
                fr: "La politique était un texte encodé, comme l’API d’AWS la renvoie ; elle a été décodée.")
        }
    }

    private static func typographicQuotes(_ shown: Quoted) -> LocalizedText {
        LocalizedText(
            en: "Quotation marks are those of a word processor (\(shown.en)); JSON takes only \".",
            fr: "Les guillemets sont ceux d’un traitement de texte (\(shown.fr)) ; JSON n’accepte que \".")
    }

    private static func strangeBlank(_ code: String) -> LocalizedText {
        LocalizedText(
            en: "A blank is U+\(code), as web pages have it, which is none of JSON’s; type it anew.",
            fr: "Une espace est U+\(code), comme dans les pages web, que JSON n’accepte pas ; retapez-la.")
    }

    private static func insideDocument(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "The policy was found in \(path) of this document.",
            fr: "La politique a été trouvée dans \(path) de ce document.")
    }
}
