import Documents
import Policies

/// What is wrong with a blueprint, in words.
enum BlueprintSentences {
    static func problem(_ problem: BlueprintProblem) -> LocalizedText {
        switch problem {
        case .empty(let field):
            let name = name(field)
            return LocalizedText(en: "\(name.en) is empty.", fr: "\(name.fr) : vide.")
        case .tooLong(let field, let count, let limit):
            let name = name(field)
            return LocalizedText(
                en: "\(name.en) has \(count) characters; AWS takes \(limit).",
                fr: "\(name.fr) : \(count) caractères ; AWS en accepte \(limit).")
        case .character(let field, let scalar):
            let name = name(field)
            let shown = Quoted(scalar)
            return LocalizedText(
                en: "\(name.en) holds \(shown.en), which AWS does not take there.",
                fr: "\(name.fr) : \(shown.fr) s’y trouve, ce qu’AWS n’accepte pas.")
        case .pathWithoutSlashes(let path):
            let shown = Quoted(path)
            return LocalizedText(
                en: "The path \(shown.en) must begin and end with a slash, such as /exports/.",
                fr: "Le chemin \(shown.fr) doit commencer et finir par une barre, comme /exports/.")
        case .noPolicyARN(let text):
            let shown = Quoted(text)
            return LocalizedText(
                en: "The permissions boundary \(shown.en) is not the ARN of a policy, such as "
                    + "arn:aws:iam::123456789012:policy/limits.",
                fr: "La limite d’autorisations \(shown.fr) n’est pas l’ARN d’une politique, comme "
                    + "arn:aws:iam::123456789012:policy/limits.")
        case .otherPartition(let arn, let expected):
            return LocalizedText(
                en:
                    "The permissions boundary \(arn) is not of the partition \(expected), where the role will be.",
                fr: "La limite d’autorisations \(arn) n’est pas de la partition \(expected), où sera le rôle."
            )
        case .sessionDuration(let seconds):
            return LocalizedText(
                en: "A session may last 3600 to 43200 seconds, not \(seconds).",
                fr: "Une session peut durer de 3600 à 43200 secondes, pas \(seconds).")
        case .tooManyTags(let count):
            return LocalizedText(
                en: "There are \(count) tags; IAM takes 50.",
                fr: "Il y a \(count) étiquettes ; IAM en accepte 50.")
        case .duplicateTag(let key):
            let shown = Quoted(key)
            return LocalizedText(
                en: "The tag \(shown.en) is given twice; IAM does not tell upper from lower case in keys.",
                fr: "L’étiquette \(shown.fr) est donnée deux fois ; IAM ne distingue pas la casse des clés.")
        case .reservedTag(let key):
            let shown = Quoted(key)
            return LocalizedText(
                en: "The tag \(shown.en) begins with aws:, which is reserved for AWS.",
                fr: "L’étiquette \(shown.fr) commence par aws:, réservé à AWS.")
        }
    }

    private static func name(_ field: BlueprintProblem.Field) -> LocalizedText {
        switch field {
        case .roleName:
            LocalizedText(en: "The name of the role or user", fr: "Nom du rôle ou de l’utilisateur")
        case .policyName: LocalizedText(en: "The name of the policy", fr: "Nom de la politique")
        case .path: LocalizedText(en: "The path", fr: "Chemin")
        case .description: LocalizedText(en: "The description", fr: "Description")
        case .permissionsBoundary:
            LocalizedText(en: "The permissions boundary", fr: "Limite d’autorisations")
        case .tagKey: LocalizedText(en: "A tag’s key", fr: "Clé d’une étiquette")
        case .tagValue: LocalizedText(en: "A tag’s value", fr: "Valeur d’une étiquette")
        }
    }
}
