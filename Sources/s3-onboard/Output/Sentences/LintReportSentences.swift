import Documents
import Onboarding
import Policies

/// What stands around the linter's findings.
enum LintReportSentences {
    /// The label before what a fix puts at its place.
    static let fix = LocalizedText(en: "fix:", fr: "correction :")

    /// How many findings there are, and as what the policy was read.
    static func summary(_ findings: [PolicyFinding], use: PolicyUse?) -> LocalizedText {
        let counts = PolicyFinding.Severity.allCases.compactMap { severity in
            counted(findings.count { $0.severity == severity }, severity)
        }
        let found =
            counts.isEmpty
            ? LocalizedText(en: "clean", fr: "rien à redire")
            : LocalizedText(
                en: counts.map(\.en).joined(separator: ", "), fr: counts.map(\.fr).joined(separator: ", "))
        guard let use else { return found }
        let name = LintSentences.name(use)
        return LocalizedText(en: "\(found.en); read as \(name.en)", fr: "\(found.fr) ; lu comme \(name.fr)")
    }

    /// How many of the findings `--fix` puts right.
    static func fixable(_ count: Int) -> LocalizedText {
        LocalizedText(
            en:
                "--fix prints the policy with \(count == 1 ? "one of these" : "\(count) of these") put right.",
            fr:
                "--fix affiche la politique avec \(count == 1 ? "un constat corrigé" : "\(count) constats corrigés")."
        )
    }

    /// How many fixes were made.
    static func made(_ count: Int) -> LocalizedText {
        switch count {
        case 0: LocalizedText(en: "nothing was fixed", fr: "rien n’a été corrigé")
        case 1: LocalizedText(en: "1 fix made", fr: "1 correction faite")
        default: LocalizedText(en: "\(count) fixes made", fr: "\(count) corrections faites")
        }
    }

    private static func counted(_ count: Int, _ severity: PolicyFinding.Severity) -> LocalizedText? {
        guard count > 0 else { return nil }
        let word = LintSentences.severity(severity)
        return count == 1
            ? LocalizedText(en: "1 \(word.en)", fr: "1 \(word.fr)")
            : LocalizedText(en: "\(count) \(word.en)s", fr: "\(count) \(word.fr)s")
    }
}
