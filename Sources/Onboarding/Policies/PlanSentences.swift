import Documents

/// The titles and notes of planned policies.
enum PlanSentences {
    static let trust = LocalizedText(
        en: "Trust policy of the role", fr: "Politique d’approbation du rôle")
    static let rolePermissions = LocalizedText(
        en: "Permissions policy of the role", fr: "Politique d’autorisations du rôle")
    static let userPermissions = LocalizedText(
        en: "Permissions policy of the IAM user", fr: "Politique d’autorisations de l’utilisateur IAM")
    static let caller = LocalizedText(
        en: "Policy of your own user or role", fr: "Politique de votre propre utilisateur ou rôle")
    static let bucket = LocalizedText(en: "Bucket policy", fr: "Politique du bucket")

    static let documentReachesAllObjects = LocalizedText(
        en:
            "As the document has it, this reaches every object of the bucket; mode least-privilege keeps to the folder.",
        fr:
            "Comme dans le document, ceci couvre tous les objets du bucket ; le mode least-privilege s’en tient au "
            + "dossier.")
    static let wholeBucket = LocalizedText(
        en: "No folder is given, so this reaches every object of the bucket.",
        fr: "Aucun dossier n’est donné ; ceci couvre donc tous les objets du bucket.")
    static let onlyMacros = LocalizedText(
        en: "The folder is made of macros only, so this reaches every object of the bucket.",
        fr: "Le dossier n’est fait que de macros ; ceci couvre donc tous les objets du bucket.")

    static func macrosBelow(_ folder: String) -> LocalizedText {
        LocalizedText(
            en: "The folders that macros make lie in \(folder)/, which this reaches as a whole.",
            fr: "Les dossiers créés par les macros sont dans \(folder)/, que ceci couvre en entier.")
    }

    static let testObjectStays = LocalizedText(
        en: "Nothing here may delete: a test object stays until you remove it.",
        fr: "Rien ici ne permet de supprimer : un objet de test reste jusqu’à ce que vous le retiriez.")
    static let requesterPays = LocalizedText(
        en: "The bucket is set to requester pays: send the header x-amz-request-payer with every request.",
        fr:
            "Le bucket est en mode « demandeur payeur » : envoyez l’en-tête x-amz-request-payer à chaque requête."
    )
}
