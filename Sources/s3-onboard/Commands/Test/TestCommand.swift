import AWS
import ArgumentParser
import Documents
import Onboarding
import Platforms
import Synchronization

/// `test`: the connection test alone.
struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Proves a connection with a real write, or names what is wrong.",
        discussion: """
            The credentials decide what can be proved: with the platform's own, everything; with yours, \
            everything but that the platform may assume the role; with a probe role, which is made like the \
            platform's, trusts you, and is removed afterwards, that the policies do what they say. The result \
            says which it was.
            """)

    @Option(name: .customLong("as"), help: "Who tests; without it the credentials decide.")
    var perspective: Perspective?

    @Option(
        defaultAsFlag: 60,
        help: ArgumentHelp(
            "Tries again for so long what may not have arrived everywhere in AWS.", valueName: "seconds"))
    var wait: Int?

    @Flag(name: .customLong("clean-up"), help: "Only removes what tests that were cut off have left.")
    var cleanUp = false

    @Flag(help: "One JSON line for each rung, and one for the whole.")
    var json = false

    @OptionGroup var answers: AnswerOptions
    @OptionGroup var aws: AWSOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func validate() throws {
        if let wait, !(0...3600).contains(wait) {
            throw ValidationError("--wait \(wait): a wait is 0 to 3600 seconds.")
        }
    }

    func run() async throws {
        if cleanUp {
            let isClean = await InterruptedTests(aws: aws, language: language.language).cleanUp(json: json)
            if !isClean { throw ProgramStatus.no.exitCode }
            return
        }
        InterruptedTests(aws: aws, language: language.language).announce()
        let test = try await connectionTest()
        switch try await report(test) {
        case .passed: return
        case .failed: throw ProgramStatus.no.exitCode
        case .unknown, .notRun: throw ProgramStatus.cannotTell.exitCode
        }
    }

    private func connectionTest() async throws -> ConnectionTest {
        let catalog = try packs.catalog()
        let setup = try answers.setup(in: catalog)
        let platform = try catalog.platform(setup.platform)
        if perspective == .asProbe, setup.method != .assumedRole {
            throw Failure(.wrongUse, TestWords.noProbeRole(setup.method))
        }
        try AnswerCheck.requireTestable(setup, platform, as: perspective, language.language)
        let credentials = try await aws.credentials(
            orProfile: setup.profile, telling: json ? nil : language.language)
        let context = await aws.context(
            credentials: credentials, bucket: setup.bucket, region: setup.region, orProfile: setup.profile)
        let chosen: Perspective
        if let perspective {
            chosen = perspective
        } else {
            chosen = await TestPerspective.choose(setup: setup, platform: platform, context: context)
        }
        return ConnectionTest(
            setup: setup, platform: platform, perspective: chosen, context: context,
            options: options(setup, chosen))
    }

    private func options(_ setup: Setup, _ perspective: Perspective) -> TestOptions {
        // Whoever may remove what is left is not the platform, whose profile this would be.
        let profile = aws.profile ?? setup.profile ?? ProcessEnvironment.variables["AWS_PROFILE"]
        return TestOptions(
            patience: wait.map { Patience(seconds: Double($0)) }
                ?? StateFolder.recentChanges.patience(for: setup.roleARN),
            journals: StateFolder.testJournals, profile: perspective == .asPlatform ? nil : profile)
    }

    private func report(_ test: ConnectionTest) async throws -> Verdict {
        let sheet = TestSheet(json: json, language: language.language)
        let task = Task { await test.run { event in sheet.show(event) } }
        let signals = StopSignals()
        let stopped = Mutex<Int32?>(nil)
        let stopper = Task {
            let signal = await signals.wait()
            if Task.isCancelled { return }
            stopped.withLock { $0 = signal }
            task.cancel()
        }
        let verdict = await task.value.verdict
        stopper.cancel()
        if let signal = stopped.withLock({ $0 }) { throw ProgramStatus.stopped(by: signal).exitCode }
        return verdict
    }
}

extension Perspective: ExpressibleByArgument {}
