import Documents
import JSON
import Policies

/// An IAM policy document as text: what the linter says of it, its notes left out.
enum PolicyRules {
    static func all(in context: RuleContext) -> [Rule] {
        [
            Rule(id: "policy.lint", label: label) { value in
                guard let finding = findings(value.text, in: context).first else { return .kept }
                return .broken(
                    Violation(verdict: finding.verdict, message: finding.message, fix: finding.fix))
            }
        ]
    }

    private static let label = LocalizedText(
        en: "A policy that does what it says", fr: "Une politique qui fait ce qu’elle dit")

    /// All that is wrong, in the order of the text. A fix is the whole policy without the one mistake.
    static func findings(_ text: String, in context: RuleContext) -> [Finding] {
        let json = (try? WrittenPolicy(text))?.json
        let lintContext = LintContext(platform: context.platform, setup: context.setup)
        return PolicyLinter.lint(text: text, context: lintContext).compactMap { finding in
            guard let verdict = verdict(finding.severity) else { return nil }
            let repaired = finding.fix.flatMap { fix in json.map { fix.applied(to: $0).rendered(indent: 2) } }
            return Finding(
                rule: "policy.\(finding.code)", verdict: verdict,
                message: LintSentences.placedMessage(finding), fix: repaired)
        }
    }

    private static func verdict(_ severity: PolicyFinding.Severity) -> Finding.Verdict? {
        switch severity {
        case .error: .invalid
        case .warning: .warning
        case .note: nil
        }
    }
}
