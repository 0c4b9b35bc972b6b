import Policies
import TestSupport
import Testing

@testable import Onboarding

/// What a person reads of a policy, word for word, in both languages.
@Suite struct LintSentencesTests {
    private static var text: String {
        LintCases.all.map { sample in
            let found = sample.findings(sample.wrong).filter { $0.code == sample.code }.map { finding in
                let message = LintSentences.placedMessage(finding)
                let fix = finding.fix.map { fix in
                    let words = LintSentences.fix(fix)
                    return words.en == words.fr
                        ? "\n  fix \(words.en)" : "\n  fix \(words.en)\n      \(words.fr)"
                }
                return "  en  \(message.en)\n  fr  \(message.fr)\(fix ?? "")\n"
            }
            return "\(sample.code) \(sample.severity.rawValue)\n\(found.joined())"
        }.joined(separator: "\n")
    }

    @Test func theyReadAsAgreed() throws {
        try TextGolden.expect("lint-sentences.txt", Self.text)
    }

    @Test(arguments: LintCases.all)
    func everyFindingSaysSomethingInBothLanguages(sample: LintCase) {
        for finding in sample.findings(sample.wrong) {
            let message = LintSentences.message(finding)
            #expect(message.en != message.fr, "\(finding.code)")
            for words in [message.en, message.fr] {
                #expect(
                    words.hasSuffix(".") || words.hasSuffix("?") || words.hasSuffix("”")
                        || words.hasSuffix("»"))
                // A terminal must be able to draw it as it is.
                #expect(Self.isVisible(words), "\(finding.code)")
            }
        }
    }

    @Test func whatAPolicyHoldsIsNeverObeyedByTheTerminal() {
        let text =
            #"{"Version": "\u001b[31m2012", "Statement": [{"Effect": "\u202eAllow", "Action": "s3:\u0007x", "Resource": "a\u200bb"}]}"#
        let findings = PolicyLinter.lint(text: text)
        #expect(findings.count >= 4)
        for finding in findings {
            let message = LintSentences.placedMessage(finding)
            #expect(Self.isVisible(message.en + message.fr), "\(finding.code)")
        }
    }

    private static func isVisible(_ words: String) -> Bool {
        words.unicodeScalars.allSatisfy { !$0.isInvisible }
    }

    @Test func theVerdictIsTheWorst() {
        func verdict(_ code: String) -> LintVerdict? {
            LintCases.all.first { $0.code == code }.map { LintVerdict($0.findings($0.wrong)) }
        }
        #expect(verdict("unknown-version") == .errors)
        #expect(verdict("whole-bucket") == .warnings)
        #expect(verdict("empty-sid") == .clean)
        #expect(LintVerdict([]) == .clean)
    }
}
