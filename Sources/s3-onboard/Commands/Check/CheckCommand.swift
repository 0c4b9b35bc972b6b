import ArgumentParser
import Documents
import JSON
import Onboarding

/// `check`: judges one value by the rules of AWS and of a platform.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judges one value by the rules of AWS and of a platform.",
        discussion: "A value that starts with a dash follows `--`.")

    @Argument(help: "What the value is: \(CheckedKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: CheckedKind

    @Argument(help: "The value; for a policy the file it is in, or - for standard input.")
    var value: String

    @Option(help: "The platform whose rules hold as well.")
    var platform: String?

    @Flag(help: "One JSON document.")
    var json = false

    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let platform = try platform.map { try packs.catalog().platform($0) }
        let context = RuleContext(platform: platform, method: nil, setup: nil)
        let value = kind.isInFile ? try TextFile.read(value, orEndWith: .no) : value
        let findings = Rules.findings(kind.valueKind, value, in: context)
        let verdict =
            findings.contains { $0.verdict == .invalid }
            ? Finding.Verdict.invalid : findings.isEmpty ? .valid : .warning
        if json {
            Console.result(document(value, findings, verdict).rendered(indent: 2))
        } else {
            for line in sheet(findings, verdict) { Console.result(line) }
        }
        if verdict == .invalid { throw ProgramStatus.no.exitCode }
    }

    private func document(_ value: String, _ findings: [Finding], _ verdict: Finding.Verdict) -> JSONValue {
        .object([
            .init("kind", .string(kind.rawValue)),
            .init("value", .string(value)),
            .init("platform", .optional(platform)),
            .init("verdict", .string(verdict.rawValue)),
            .init("findings", .array(findings.map { $0.json(language.language) })),
        ])
    }

    private func sheet(_ findings: [Finding], _ verdict: Finding.Verdict) -> [String] {
        var lines = [AnswerSentences.verdict(verdict)[language.language]]
        for finding in findings {
            lines.append("  \(finding.message[language.language])")
            if let fix = finding.fix { lines.append("    \(AnswerSentences.fix[language.language]): \(fix)") }
        }
        return lines
    }
}

/// The kinds of value that may stand on a command line; a secret may not.
enum CheckedKind: String, CaseIterable, ExpressibleByArgument {
    case bucket
    case folder
    case roleARN = "role-arn"
    case roleName = "role-name"
    case externalID = "external-id"
    case organizationID = "organization-id"
    case accountID = "account-id"
    case accessKey = "access-key"
    case region
    case policy

    /// Whether the value is the name of a file that holds it.
    var isInFile: Bool { self == .policy }

    /// The kind of value in the rules.
    var valueKind: ValueKind {
        switch self {
        case .bucket: .bucket
        case .folder: .folder
        case .roleARN: .roleARN
        case .roleName: .roleName
        case .externalID: .externalID
        case .organizationID: .organizationID
        case .accountID: .accountID
        case .accessKey: .accessKey
        case .region: .region
        case .policy: .policy
        }
    }
}

extension Finding {
    /// The shape that scripts may rely on.
    fileprivate func json(_ language: Language) -> JSONValue {
        .object([
            .init("rule", .string(rule)),
            .init("verdict", .string(verdict.rawValue)),
            .init("message", .string(message[language])),
            .init(
                "range",
                range.map { .array([.number("\($0.lowerBound)"), .number("\($0.upperBound)")]) } ?? .null),
            .init("fix", .optional(fix)),
        ])
    }
}
