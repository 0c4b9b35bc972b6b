import Documents
import Policies

/// What is said of the ExternalId.
enum ExternalIDLintSentences {
    static func sentence(_ issue: ExternalIDIssue) -> LocalizedText {
        switch issue {
        case .missing(let principals):
            let shown = Quoted(NameList.text(principals, longest: 2))
            return LocalizedText(
                en:
                    "Nothing requires an ExternalId, so whoever learns the role’s ARN can have \(shown.en) use it for them. "
                    + "Add {\"StringEquals\": {\"sts:ExternalId\": …}} with the value from the platform’s screen; only "
                    + "a principal of your own account needs none.",
                fr:
                    "Rien n’exige d’ExternalId : quiconque apprend l’ARN du rôle peut le faire utiliser par \(shown.fr). "
                    + "Ajoutez {\"StringEquals\": {\"sts:ExternalId\": …}} avec la valeur de l’écran de la plateforme ; "
                    + "seul un principal de votre propre compte peut s’en passer.")
        case .wildcard(let value):
            let shown = Quoted(value)
            return LocalizedText(
                en:
                    "The ExternalId \(shown.en) has a wildcard, so others than yours get through. Use StringEquals with "
                    + "the exact value.",
                fr:
                    "L’ExternalId \(shown.fr) contient un joker : d’autres que le vôtre passent. Utilisez StringEquals "
                    + "avec la valeur exacte.")
        case .loose(let name):
            let shown = Quoted(name)
            return LocalizedText(
                en:
                    "\(shown.en) does not compare the ExternalId exactly\(reason(name).en). Use StringEquals.",
                fr:
                    "\(shown.fr) ne compare pas l’ExternalId exactement\(reason(name).fr). Utilisez StringEquals."
            )
        case .form(let value, let scalar):
            let (shown, wrong) = (Quoted(value), Quoted(scalar))
            return LocalizedText(
                en:
                    "No ExternalId can be \(shown.en): STS takes no \(wrong.en), only letters, digits and _+=,.@:/-.",
                fr:
                    "Aucun ExternalId ne peut être \(shown.fr) : STS n’accepte pas \(wrong.fr), seulement lettres, "
                    + "chiffres et _+=,.@:/-.")
        case .length(let value):
            let shown = Quoted(value)
            return LocalizedText(
                en: "No ExternalId can be \(shown.en): STS takes 2 to 1224 characters.",
                fr: "Aucun ExternalId ne peut être \(shown.fr) : STS accepte 2 à 1224 caractères.")
        case .several(let count):
            return LocalizedText(
                en: "\(count) ExternalIds get through; keep only the ones still in use.",
                fr: "\(count) ExternalId passent ; ne gardez que ceux qui servent encore.")
        case .provisional(let value):
            let shown = Quoted(value)
            return LocalizedText(
                en:
                    "\(shown.en) only stands in until the platform has made the real ExternalId; put that in its place.",
                fr:
                    "\(shown.fr) ne fait que tenir la place jusqu’à ce que la plateforme ait créé le vrai ExternalId ; "
                    + "mettez-le à sa place.")
        case .other(let value, let expected):
            let (shown, right) = (Quoted(value), Quoted(expected))
            return LocalizedText(
                en:
                    "The ExternalId is \(shown.en), but the setup has \(right.en): the platform cannot come in.",
                fr:
                    "L’ExternalId est \(shown.fr), mais la configuration a \(right.fr) : la plateforme ne peut pas "
                    + "entrer.")
        }
    }

    private static func reason(_ name: String) -> LocalizedText {
        if name.hasSuffix("IfExists") || name.hasPrefix("ForAllValues:") {
            return LocalizedText(
                en: ": it also lets in calls without any",
                fr: " : il laisse aussi entrer les appels qui n’en ont pas")
        }
        if name.contains("IgnoreCase") {
            return LocalizedText(
                en: ": it takes capital and small letters for the same",
                fr: " : il confond majuscules et minuscules")
        }
        return name.contains("Like")
            ? LocalizedText(
                en: ": it takes * and ? for wildcards", fr: " : il prend * et ? pour des jokers")
            : LocalizedText("")
    }
}
