import AWS
import Documents

/// What is wrong with the settings of a profile, and what to set.
enum ProfileSentences {
    static func text(_ profile: String, _ problem: ProfileProblem) -> LocalizedText {
        let what = what(problem)
        return LocalizedText(
            en: "The profile `\(profile)` \(what.en)", fr: "Le profil `\(profile)` \(what.fr)")
    }

    private static func what(_ problem: ProfileProblem) -> LocalizedText {
        switch problem {
        case .needsOneOf(let settings):
            LocalizedText(
                en: "has `role_arn` but nothing to assume it with. Set \(list(settings, " or ")).",
                fr: "a `role_arn` mais rien pour l’assumer. Définissez \(list(settings, " ou ")).")
        case .lacks(let settings):
            LocalizedText(
                en: "lacks \(list(settings, ", ")). Set it in the config file.",
                fr: "n’a pas \(list(settings, ", ")). Définissez-le dans le fichier config.")
        case .conflict(let one, let other):
            LocalizedText(
                en: "has both `\(one)` and `\(other)`. Remove one of them.",
                fr: "a à la fois `\(one)` et `\(other)`. Retirez l’un des deux.")
        case .invalid(let setting, let value):
            LocalizedText(
                en: "has a `\(setting)` that is not understood: `\(ServerText(value))`. Correct it.",
                fr: "a un `\(setting)` incompréhensible : `\(ServerText(value))`. Corrigez-le.")
        case .noSourceProfile(let source):
            LocalizedText(
                en: "names the source_profile `\(source)`, which does not exist. Correct the name or add it.",
                fr: "nomme le source_profile `\(source)`, qui n’existe pas. Corrigez le nom ou ajoutez-le.")
        case .emptySource(let source):
            LocalizedText(
                en:
                    "gets its credentials from `\(source)`, which has none. Give it some, or name another source.",
                fr:
                    "tire ses identifiants de `\(source)`, qui n’en a pas. Donnez-lui-en, ou nommez une autre source."
            )
        case .loop(let profiles):
            LocalizedText(
                en: "goes round in circles by `source_profile`: \(profiles.joined(separator: " → ")). "
                    + "End it with a profile that has keys.",
                fr: "tourne en rond par `source_profile` : \(profiles.joined(separator: " → ")). "
                    + "Terminez par un profil qui a des clés.")
        case .noSection(let kind, let name):
            LocalizedText(
                en: "names the section [\(kind) \(name)], which does not exist. Correct the name or add it.",
                fr: "nomme la section [\(kind) \(name)], qui n’existe pas. Corrigez le nom ou ajoutez-la.")
        case .inconsistent(let setting, let section):
            LocalizedText(
                en:
                    "and the section [\(section)] give `\(setting)` different values. Remove it from the profile.",
                fr:
                    "et la section [\(section)] donnent à `\(setting)` des valeurs différentes. Retirez-le du profil."
            )
        }
    }

    private static func list(_ settings: [String], _ separator: String) -> String {
        settings.map { "`\($0)`" }.joined(separator: separator)
    }
}
