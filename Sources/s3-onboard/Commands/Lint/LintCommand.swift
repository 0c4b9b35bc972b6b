import ArgumentParser
import JSON
import Onboarding
import Policies

/// `lint`: judges a policy from anywhere.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Judges an IAM policy from anywhere, with the place and the fix.",
        discussion: """
            Works without a network and without credentials. Errors (exit status 1) are what AWS refuses, what never \
            grants, unfilled placeholders, and a third party's trust without an exact ExternalId; what is wider than \
            needed is a warning.
            """)

    @Argument(help: "The file that the policy is in, or - for standard input.")
    var file: String

    @Option(
        help:
            "What the policy is: \(LintedKind.allCases.map(\.rawValue).joined(separator: ", ")). Without it, its own words tell."
    )
    var kind: LintedKind?

    @Option(help: "The platform that the policy is for; its documents' placeholders count as well.")
    var platform: String?

    @Option(help: ArgumentHelp("The answers that the policy is to fit.", valueName: "file"))
    var setup: String?

    @Option(help: "Your AWS account id: who is of it is no third party.")
    var account: String?

    @Option(name: .customLong("external-id"), help: "The ExternalId that a trust policy must require.")
    var externalID: String?

    @Flag(help: "Prints the policy with every certain fix made; what is left goes to standard error.")
    var fix = false

    @Flag(help: "One JSON document.")
    var json = false

    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let context = try context()
        let text = try TextFile.read(file, orEndWith: .no)
        let written = try? WrittenPolicy(text)
        let policy = written?.json
        var findings = PolicyLinter.lint(text: text, use: kind?.use, context: context)
        var changes: Int?
        if fix, let policy {
            let repair = PolicyRepair(policy, use: kind?.use, context: context)
            Console.result(repair.json.rendered(indent: 2))
            findings = repair.remaining
            changes = repair.changes + (written?.issues.count ?? 0)
        }
        let use = kind?.use ?? policy.map(PolicyLinter.detectedUse)
        let report =
            json
            ? [LintReport.json(findings, language.language).rendered(indent: 2)]
            : LintReport.sheet(findings, use: use, changes: changes, language.language)
        for line in report { fix ? Console.note(line) : Console.result(line) }
        if LintVerdict(findings) == .errors { throw ProgramStatus.no.exitCode }
    }

    private func context() throws -> LintContext {
        let answers = try setup.map(SetupReader.read)
        let id = platform ?? answers?.platform
        var context = LintContext(platform: try id.map { try packs.catalog().platform($0) }, setup: answers)
        if let account { context.ownAccount = account }
        if let externalID { context.externalID = externalID }
        return context
    }
}

/// What a policy is, by the names of `policy` and of AWS.
enum LintedKind: String, CaseIterable, ExpressibleByArgument {
    case trust
    case permissions
    case caller
    case identity
    case bucket
    case session

    /// What a policy of this kind is attached to.
    var use: PolicyUse {
        switch self {
        case .trust: .trust
        case .permissions, .caller, .identity: .identity
        case .bucket: .bucket
        case .session: .session
        }
    }
}
