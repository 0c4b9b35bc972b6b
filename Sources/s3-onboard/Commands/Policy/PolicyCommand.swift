import ArgumentParser
import Documents
import Glibc
import Onboarding
import Platforms
import Policies

/// `policy`: prints one IAM policy, or all that is to be made in one of several forms.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Prints the IAM policy, or the whole role, that a platform needs.",
        discussion: """
            Works without a network and without credentials. What the platform's own document gets wrong is \
            corrected, and said on standard error. With a format other than json all that is to be made is printed: \
            the role with both policies, or the IAM user, as a script, a template or steps in words.
            """)

    @Argument(
        help:
            "Which policy: \(PolicyKind.allCases.map(\.rawValue).joined(separator: ", ")). Needed for json only."
    )
    var kind: PolicyKind?

    @OptionGroup var answers: AnswerOptions
    @OptionGroup var role: RoleOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    @Option(help: "The form of the result.")
    var format = RenderingForm.json

    @Flag(help: "The same as --format json, which is the default.")
    var json = false

    func run() throws {
        let catalog = try packs.catalog()
        var setup = try answers.setup(in: catalog)
        try role.apply(to: &setup)
        let platform = try catalog.platform(setup.platform)
        let plan = PolicyPlan(setup: setup, platform: platform)
        if format == .json || json {
            try printPolicy(setup, platform, plan)
        } else {
            try printRendering(setup, platform, plan)
        }
    }

    private func printPolicy(_ setup: Setup, _ platform: Platform, _ plan: PolicyPlan) throws {
        guard let kind else {
            throw Failure(.wrongUse, AnswerSentences.missingKind(plan.policies.map(\.kind)))
        }
        guard let policy = plan.policies.first(where: { $0.kind == kind }) else {
            throw Failure(
                .wrongUse,
                AnswerSentences.noSuchPolicy(kind, platform, setup.method, has: plan.policies.map(\.kind)))
        }
        try AnswerCheck.require(setup, platform, for: policy, blanks: plan.blanks, language.language)
        say(plan.corrections, policy.notes)
        Console.result(policy.document.rendered())
    }

    private func printRendering(_ setup: Setup, _ platform: Platform, _ plan: PolicyPlan) throws {
        try AnswerCheck.require(setup, platform, blanks: plan.blanks, language.language)
        let text: String
        do throws(BlueprintFailure) {
            text = try Rendering.text(format, setup, platform, language.language)
        } catch {
            throw Failure(.no, error.message)
        }
        say(plan.corrections, plan.policies.flatMap(\.notes))
        Console.write(text, to: STDOUT_FILENO)
    }

    /// What was corrected and what the policies do not say by themselves.
    private func say(_ corrections: [Correction], _ notes: [LocalizedText]) {
        for correction in corrections {
            Console.note(AnswerSentences.correction(correction)[language.language])
        }
        for note in notes { Console.note(note[language.language]) }
    }
}

extension RenderingForm: ExpressibleByArgument {}
extension PolicyKind: ExpressibleByArgument {}
extension PolicySpecification.Mode: ExpressibleByArgument {}
extension PlatformMethod.Kind: ExpressibleByArgument {}
