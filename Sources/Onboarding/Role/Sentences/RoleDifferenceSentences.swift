import Documents
import Policies

/// How a deployed role or user differs from the setup, in sentences.
public enum RoleDifferenceSentences {
    /// What differs; for policies, one sentence more for each permission.
    public static func all(_ difference: RoleDifference) -> [LocalizedText] {
        switch difference {
        case .trust(let deployed, let wanted):
            [
                LocalizedText(
                    en: "Its trust policy differs from this setup’s.",
                    fr: "Sa politique d’approbation diffère de celle de cette configuration.")
            ] + permissions(deployed, wanted)
        case .permissions(let deployed, let wanted):
            [
                LocalizedText(
                    en: "Its permissions policy differs from this setup’s.",
                    fr: "Sa politique d’autorisations diffère de celle de cette configuration.")
            ] + permissions(deployed, wanted)
        case .missingPermissions(let name, _):
            [
                LocalizedText(
                    en: "It has no permissions policy named \(name).",
                    fr: "Il n’a pas de politique d’autorisations nommée \(name).")
            ]
        case .boundary(let deployed?, let wanted):
            [
                LocalizedText(
                    en: "Its permissions boundary is \(deployed), not \(wanted).",
                    fr: "Sa limite d’autorisations est \(deployed), pas \(wanted).")
            ]
        case .boundary(nil, let wanted):
            [
                LocalizedText(
                    en: "It has no permissions boundary; it gets \(wanted).",
                    fr: "Il n’a pas de limite d’autorisations ; il reçoit \(wanted).")
            ]
        case .sessionDuration(let deployed, let wanted):
            [
                LocalizedText(
                    en: "A session may last \(deployed) seconds, not \(wanted).",
                    fr: "Une session peut durer \(deployed) secondes, pas \(wanted).")
            ]
        case .tag(let key, let deployed, let wanted):
            [tag(Quoted(key), deployed.map { Quoted($0) }, Quoted(wanted))]
        case .foreign(let name):
            [
                LocalizedText(
                    en: "It also has \(name), which this program does not touch.",
                    fr: "Il a aussi \(name), à quoi ce programme ne touche pas.")
            ]
        }
    }

    /// Said after what gets wider.
    public static let wider = LocalizedText(
        en: "This allows more than it does now.", fr: "Ceci autorise plus qu’aujourd’hui.")

    private static func permissions(
        _ deployed: PolicyDocument?, _ wanted: PolicyDocument
    ) -> [LocalizedText] {
        guard let deployed else {
            return [
                LocalizedText(
                    en: "What it says now cannot be read.", fr: "Ce qu’elle dit aujourd’hui est illisible.")
            ]
        }
        return DifferenceSentences.all(PolicyDifference(deployed: deployed, expected: wanted))
    }

    private static func tag(_ key: Quoted, _ deployed: Quoted?, _ wanted: Quoted) -> LocalizedText {
        guard let deployed else {
            return LocalizedText(
                en: "It lacks the tag \(key.en) = \(wanted.en).",
                fr: "Il lui manque l’étiquette \(key.fr) = \(wanted.fr).")
        }
        return LocalizedText(
            en: "Its tag \(key.en) is \(deployed.en), not \(wanted.en).",
            fr: "Son étiquette \(key.fr) est \(deployed.fr), pas \(wanted.fr).")
    }
}
