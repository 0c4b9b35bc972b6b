import Documents
import Onboarding
import Platforms

/// What is wrong with the answers of a command line, and what is said of the policies made from them.
enum AnswerSentences {
    /// The label before a replacement value.
    static let fix = LocalizedText(en: "use", fr: "utilisez")

    /// Options that must be given.
    static func missing(_ options: [String]) -> LocalizedText {
        let names = options.joined(separator: ", ")
        return options.count == 1
            ? LocalizedText(en: "\(names) is missing.", fr: "\(names) manque.")
            : LocalizedText(en: "\(names) are missing.", fr: "\(names) manquent.")
    }

    /// No word on which of these policies to print.
    static func missingKind(_ kinds: [PolicyKind]) -> LocalizedText {
        let known = kinds.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            en: "Which policy? There are: \(known).", fr: "Quelle politique ? Il y a : \(known).")
    }

    /// A platform nobody knows.
    static func unknownPlatform(_ id: String, known: [String]) -> LocalizedText {
        let names = known.joined(separator: ", ")
        return LocalizedText(
            en: "There is no platform `\(id)`. There are: \(names).",
            fr: "Il n’y a pas de plateforme `\(id)`. Il y a : \(names).")
    }

    /// A method that the platform does not have.
    static func unknownMethod(_ method: PlatformMethod.Kind, of platform: Platform) -> LocalizedText {
        let known = platform.methods.map(\.kind.rawValue).joined(separator: ", ")
        return LocalizedText(
            en: "\(platform.name.en) cannot be connected by `\(method.rawValue)`. It has: \(known).",
            fr: "\(platform.name.fr) ne se connecte pas par `\(method.rawValue)`. Il y a : \(known).")
    }

    /// A policy that the method has no use for.
    static func noSuchPolicy(
        _ kind: PolicyKind, _ platform: Platform, _ method: PlatformMethod.Kind, has kinds: [PolicyKind]
    ) -> LocalizedText {
        let known = kinds.map(\.rawValue).joined(separator: ", ")
        let asked = kind.rawValue
        return LocalizedText(
            en: "\(platform.name.en) by \(method.rawValue) has no `\(asked)` policy. It has: \(known).",
            fr:
                "\(platform.name.fr) par \(method.rawValue) n’a pas de politique `\(asked)`. Il y a : \(known)."
        )
    }

    /// An answer that breaks a rule.
    static func invalid(_ finding: Finding) -> LocalizedText {
        guard let fix = finding.fix else { return finding.message }
        return LocalizedText(
            en: "\(finding.message.en) Use: \(fix)", fr: "\(finding.message.fr) Utilisez : \(fix)")
    }

    /// What the platform's document says and why the policy differs.
    static func correction(_ correction: Correction) -> LocalizedText {
        LocalizedText(
            en: "Corrected: \(correction.documentLine)\n  \(correction.explanation.en)",
            fr: "Corrigé : \(correction.documentLine)\n  \(correction.explanation.fr)")
    }

    /// What all rules say together.
    static func verdict(_ verdict: Finding.Verdict) -> LocalizedText {
        switch verdict {
        case .valid: LocalizedText(en: "valid", fr: "valide")
        case .warning: LocalizedText(en: "valid, with a warning", fr: "valide, avec un avertissement")
        case .invalid: LocalizedText(en: "invalid", fr: "non valide")
        }
    }
}
