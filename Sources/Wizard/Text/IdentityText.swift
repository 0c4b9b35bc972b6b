import Documents

/// The sentences about who gets in.
enum IdentityText {
    static let requireExternalID = LocalizedText(en: "Require it", fr: "L’exiger")
    static let requireExternalIDHint = LocalizedText(
        en: "Recommended: nobody else can use the role through {platform}.",
        fr: "Recommandé : personne d’autre n’utilise le rôle via {platform}.")
    static let leaveOutExternalID = LocalizedText(en: "Leave it out", fr: "S’en passer")
}
