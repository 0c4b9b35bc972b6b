import Documents

/// The sentences of the rules that several kinds of value share.
enum CommonSentences {
    /// What is missing, where a value is empty.
    enum Thing {
        case bucket, folder, roleARN, roleName, principal, externalID, organizationID, accountID, accessKey
        case secretKey, region
    }

    static let filledLabel = LocalizedText(en: "Not empty", fr: "Non vide")
    static let blanksLabel = LocalizedText(en: "No blanks around it", fr: "Pas d’espaces autour")
    static let quotesLabel = LocalizedText(en: "No quotation marks", fr: "Pas de guillemets")
    static let invisibleLabel = LocalizedText(en: "Nothing invisible in it", fr: "Rien d’invisible dedans")
    static let placeholderLabel = LocalizedText(en: "No placeholder left in", fr: "Pas de valeur à remplacer")

    static func empty(_ thing: Thing) -> LocalizedText {
        switch thing {
        case .bucket:
            LocalizedText(
                en: "The bucket’s name is empty; type it.", fr: "Le nom du bucket est vide ; saisissez-le.")
        case .folder:
            LocalizedText(en: "The folder is empty; type one.", fr: "Le dossier est vide ; saisissez-en un.")
        case .roleARN:
            LocalizedText(
                en: "The role’s ARN is empty; copy it from the role’s page in IAM.",
                fr: "L’ARN du rôle est vide ; copiez-le depuis la page du rôle dans IAM.")
        case .roleName:
            LocalizedText(
                en: "The role’s name is empty; type one.", fr: "Le nom du rôle est vide ; saisissez-en un.")
        case .principal:
            LocalizedText(
                en: "The principal is empty; type the ARN that the platform gives you.",
                fr: "Le principal est vide ; saisissez l’ARN que la plateforme vous donne.")
        case .externalID:
            LocalizedText(
                en: "The ExternalId is empty; copy it from the platform’s screen.",
                fr: "L’ExternalId est vide ; copiez-le depuis l’écran de la plateforme.")
        case .organizationID:
            LocalizedText(
                en: "The Organization ID is empty; copy it from Adobe’s screen.",
                fr: "L’Organization ID est vide ; copiez-le depuis l’écran d’Adobe.")
        case .accountID:
            LocalizedText(
                en: "The account id is empty; type its 12 digits.",
                fr: "L’identifiant de compte est vide ; saisissez ses 12 chiffres.")
        case .accessKey:
            LocalizedText(
                en: "The access key id is empty; paste it.",
                fr: "L’identifiant de clé d’accès est vide ; collez-le.")
        case .secretKey:
            LocalizedText(
                en: "The secret key is empty; paste it.", fr: "La clé secrète est vide ; collez-la.")
        case .region:
            LocalizedText(en: "The region is empty; type one.", fr: "La région est vide ; saisissez-en une.")
        }
    }

    static func blanks(leading: Bool, trailing: Bool, secret: Bool) -> LocalizedText {
        let action = LocalizedText(
            en: secret ? "paste it again without them" : "remove them",
            fr: secret ? "recollez-la sans eux" : "supprimez-les")
        return switch (leading, trailing) {
        case (true, true):
            LocalizedText(
                en: "There are blanks before and after the value; \(action.en).",
                fr: "Des espaces entourent la valeur ; \(action.fr).")
        case (true, false):
            LocalizedText(
                en: "There are blanks before the value; \(action.en).",
                fr: "Des espaces précèdent la valeur ; \(action.fr).")
        default:
            LocalizedText(
                en: "There are blanks after the value; \(action.en).",
                fr: "Des espaces suivent la valeur ; \(action.fr).")
        }
    }

    static var quotes: LocalizedText {
        LocalizedText(
            en: "Quotation marks stand around the value; remove them.",
            fr: "Des guillemets entourent la valeur ; supprimez-les.")
    }

    static func invisible(_ scalar: Unicode.Scalar, in part: TypedValue) -> LocalizedText {
        let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
        return LocalizedText(
            en: "Character \(part.position) is invisible (\(code)); remove it.",
            fr: "Le caractère \(part.position) est invisible (\(code)) ; supprimez-le.")
    }

    static func placeholder(_ part: TypedValue) -> LocalizedText {
        let shown = Quoted(part)
        return LocalizedText(
            en: "\(shown.en) is a placeholder of the document; put your own value in its place.",
            fr: "\(shown.fr) est un texte à remplacer du document ; mettez votre valeur à sa place.")
    }
}
