import Documents

extension NarrowingObstacle {
    private static let consequence = LocalizedText(
        en: "the write is made with your own, wider rights.",
        fr: "l’écriture se fait avec vos propres droits, plus larges.")

    /// The obstacle and what follows from it.
    var sentence: LocalizedText {
        let reason = reason
        return LocalizedText(
            en: "\(reason.en): \(Self.consequence.en)", fr: "\(reason.fr) : \(Self.consequence.fr)")
    }

    private var reason: LocalizedText {
        switch self {
        case .rootUser:
            LocalizedText(
                en: "The account’s root user cannot be narrowed",
                fr: "L’utilisateur racine du compte ne peut pas être restreint")
        case .refused(let action):
            LocalizedText(
                en: "Your credentials may not call \(action) and so cannot be narrowed",
                fr: "Vos identifiants ne peuvent pas appeler \(action), donc pas être restreints")
        case .policyTooLong:
            LocalizedText(
                en: "The policy is longer than the 2,048 characters of a session policy",
                fr: "La politique dépasse les 2 048 caractères d’une politique de session")
        case .unknownCaller:
            LocalizedText(
                en: "Only a user or a role’s session can be narrowed",
                fr: "Seuls un utilisateur ou une session de rôle peuvent être restreints")
        }
    }
}
