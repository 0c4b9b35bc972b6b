import Documents
import Policies

/// What a deployed policy lets happen more and less than the expected one, in sentences.
public enum DifferenceSentences {
    /// One sentence for each difference, those about more first; none when both policies mean the same.
    public static func all(_ difference: PolicyDifference) -> [LocalizedText] {
        difference.more.map(more) + difference.less.map(less)
            + (difference.otherVersion.map { [version($0)] } ?? [])
    }

    /// What the deployed policy lets happen although the expected one does not.
    public static func more(_ permission: Permission) -> LocalizedText {
        let words = PermissionWords(permission)
        switch permission.effect {
        case .allow:
            let aside = counterpart(permission, en: "expected", fr: "attendu")
            return LocalizedText(
                en: "It also allows \(words.en)\(aside.en).",
                fr: "Elle autorise aussi \(words.fr)\(aside.fr).")
        case .deny:
            let aside = counterpart(permission, en: "it denies", fr: "elle interdit")
            return LocalizedText(
                en: "It does not deny \(words.en), as expected of it\(aside.en).",
                fr: "Elle n’interdit pas \(words.fr), comme elle le devrait\(aside.fr).")
        }
    }

    /// What the expected policy lets happen although the deployed one does not.
    public static func less(_ permission: Permission) -> LocalizedText {
        let words = PermissionWords(permission)
        switch permission.effect {
        case .allow:
            let aside = counterpart(permission, en: "it allows", fr: "elle autorise")
            return LocalizedText(
                en: "It does not allow \(words.en)\(aside.en).",
                fr: "Elle n’autorise pas \(words.fr)\(aside.fr).")
        case .deny:
            let aside = counterpart(permission, en: "expected", fr: "attendu")
            return LocalizedText(
                en: "It also denies \(words.en)\(aside.en).",
                fr: "Elle interdit aussi \(words.fr)\(aside.fr).")
        }
    }

    private static func version(_ version: String) -> LocalizedText {
        let shown = Quoted(version).bare
        return version == "2012-10-17"
            ? LocalizedText(
                en: "Its Version is \(shown), in which ${…} is a variable.",
                fr: "Sa Version est \(shown), où ${…} est une variable.")
            : LocalizedText(
                en: "Its Version is \(shown), in which ${…} is plain text and no variable.",
                fr: "Sa Version est \(shown), où ${…} est du texte et non une variable.")
    }

    /// What the other policy has instead, in parentheses; nothing where nothing comes near.
    private static func counterpart(_ permission: Permission, en: String, fr: String) -> LocalizedText {
        guard let counterpart = permission.counterpart,
            let words = PermissionWords.words(of: counterpart)
        else { return LocalizedText("") }
        return LocalizedText(en: " (\(en): only \(words.en))", fr: " (\(fr) : seulement \(words.fr))")
    }
}
