import ArgumentParser
import Documents
import Onboarding
import Platforms
import Policies

/// `policy`: prints one IAM policy, ready to review or paste.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Prints the IAM policy that a platform needs.",
        discussion: """
            Works without a network and without credentials. What the platform's own document gets wrong is \
            corrected, and said on standard error.
            """)

    @Argument(help: "Which policy: \(PolicyKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: PolicyKind

    @OptionGroup var answers: AnswerOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    @Option(help: "The form of the result.")
    var format = PolicyFormat.json

    @Flag(help: "The same as --format json, which is the default.")
    var json = false

    func run() throws {
        let catalog = try packs.catalog()
        let setup = try answers.setup(in: catalog)
        let platform = try catalog.platform(setup.platform)
        let plan = PolicyPlan(setup: setup, platform: platform)
        guard let policy = plan.policies.first(where: { $0.kind == kind }) else {
            throw Failure(
                .wrongUse,
                AnswerSentences.noSuchPolicy(kind, platform, setup.method, has: plan.policies.map(\.kind)))
        }
        try AnswerCheck.require(setup, platform, for: policy, blanks: plan.blanks, language.language)
        for correction in plan.corrections {
            Console.note(AnswerSentences.correction(correction)[language.language])
        }
        for note in policy.notes { Console.note(note[language.language]) }
        Console.result(policy.document.rendered())
    }
}

/// The forms a policy can be printed in.
enum PolicyFormat: String, CaseIterable, ExpressibleByArgument {
    case json
}

extension PolicyKind: ExpressibleByArgument {}
extension PolicySpecification.Mode: ExpressibleByArgument {}
extension PlatformMethod.Kind: ExpressibleByArgument {}
