import Documents
import JSON
import Onboarding
import Policies

/// What the linter says, for people and for scripts.
enum LintReport {
    /// The shape that scripts may rely on.
    static func json(_ findings: [PolicyFinding], _ language: Language) -> JSONValue {
        .object([
            .init("verdict", .string(LintVerdict(findings).rawValue)),
            .init(
                "findings",
                .array(
                    findings.map { finding in
                        .object([
                            .init("severity", .string(finding.severity.rawValue)),
                            .init("code", .string(finding.code)),
                            .init("path", .string(finding.path.description)),
                            .init("message", .string(LintSentences.message(finding)[language])),
                            .init("fix", .optional(finding.fix.map { LintSentences.fix($0)[language] })),
                        ])
                    })),
        ])
    }

    /// One finding after the other, with its place, its code and its fix.
    ///
    /// - Parameters:
    ///   - use: What the policy was read as; nil where it could not be read at all.
    ///   - changes: How many fixes were made; nil where none were asked for.
    static func sheet(
        _ findings: [PolicyFinding], use: PolicyUse?, changes: Int?, _ language: Language
    ) -> [String] {
        var lines: [String] = []
        if let changes { lines.append(LintReportSentences.made(changes)[language]) }
        lines.append(LintReportSentences.summary(findings, use: use)[language])
        for finding in findings {
            let place = finding.path.description
            lines.append("")
            lines.append(
                LintSentences.severity(finding.severity)[language] + (place.isEmpty ? "" : "  \(place)")
                    + "  [\(finding.code)]")
            lines.append("  \(LintSentences.message(finding)[language])")
            if let fix = finding.fix {
                lines.append("  \(LintReportSentences.fix[language]) \(LintSentences.fix(fix)[language])")
            }
        }
        let fixable = findings.count { $0.fix != nil }
        if changes == nil, fixable > 0 {
            lines += ["", LintReportSentences.fixable(fixable)[language]]
        }
        return lines
    }
}
