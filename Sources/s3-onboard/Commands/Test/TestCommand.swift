import AWS
import ArgumentParser
import Documents
import Onboarding

/// `test`: the connection test alone.
struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Proves a connection with a real write, or names what is wrong.",
        discussion: """
            The credentials decide what can be proved: with the platform's own, everything; with yours, \
            everything but that the platform may assume the role. The result says which it was.
            """)

    @Option(name: .customLong("as"), help: "Who tests; without it the credentials decide.")
    var perspective: Perspective?

    @Flag(help: "One JSON line for each rung, and one for the whole.")
    var json = false

    @OptionGroup var answers: AnswerOptions
    @OptionGroup var aws: AWSOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
        let catalog = try packs.catalog()
        let setup = try answers.setup(in: catalog)
        let platform = try catalog.platform(setup.platform)
        try AnswerCheck.requireTestable(setup, platform, language.language)
        let credentials = try aws.credentials(orProfile: setup.profile)
        let context = await aws.context(
            credentials: credentials, bucket: setup.bucket, region: setup.region, orProfile: setup.profile)
        let chosen: Perspective
        if let perspective {
            chosen = perspective
        } else {
            chosen = await TestPerspective.choose(setup: setup, platform: platform, context: context)
        }
        let test = ConnectionTest(setup: setup, platform: platform, perspective: chosen, context: context)
        let verdict = await report(test)
        switch verdict {
        case .passed: return
        case .failed: throw ProgramStatus.no.exitCode
        case .unknown, .notRun: throw ProgramStatus.cannotTell.exitCode
        }
    }

    private func report(_ test: ConnectionTest) async -> Verdict {
        let sheet = TestSheet(json: json, language: language.language)
        let task = Task { await test.run { event in sheet.show(event) } }
        let signals = StopSignals()
        let stopper = Task {
            await signals.wait()
            task.cancel()
        }
        let verdict = await task.value.verdict
        stopper.cancel()
        return verdict
    }
}

extension Perspective: ExpressibleByArgument {}
