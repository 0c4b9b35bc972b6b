import AWS
import ArgumentParser
import Glibc
import Onboarding
import Sandbox
import Terminal
import Wizard

/// The wizard, which is what the program does without a command.
struct WizardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wizard", abstract: "Walks you through one onboarding (the default).")

    @Option(help: "The platform's id; `s3-onboard platforms` lists them.")
    var platform: String?

    @Option(help: ArgumentHelp("The answers, as the wizard saves them.", valueName: "file"))
    var setup: String?

    @Flag(help: "Tries everything on an embedded S3, STS and IAM; no AWS account is touched.")
    var sandbox = false

    @OptionGroup var badWorld: WorldOption

    @OptionGroup var aws: AWSOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard badWorld.name == nil || sandbox else {
            throw ValidationError("--world needs --sandbox.")
        }
    }

    func run() async throws {
        let catalog = try packs.catalog()
        let given = try givenSetup(catalog)
        let world =
            try await sandbox
            ? World.sandbox(Self.startSandbox(catalog, badWorld.bad()))
            : person(of: given?.profile)
        let session: WizardSession
        do throws(TerminalError) {
            session = try await WizardSession(
                world: world, catalog: catalog, setup: given, language: language.language)
        } catch {
            await world.end()
            throw Failure(.no, WorldSentences.terminal(error))
        }
        let end = await session.run()
        await world.end()
        switch end {
        case .exit(let text, let status):
            Console.write(text, to: STDOUT_FILENO)
            if status != 0 { throw ExitCode(status) }
        case .signal(let signal):
            TerminalScreen.end(by: signal)
        }
    }

    /// The person's own AWS. An MFA code is asked for now: later there is a screen, which a question would spoil, and
    /// whoever enters none can still do all that needs no credentials.
    private func person(of profile: String?) async throws -> World {
        let plan = aws.plan(orProfile: profile)
        for file in plan?.exposedFiles ?? [] {
            Console.note("s3-onboard: \(CredentialSourceSentences.exposed(file)[language.language])")
        }
        let credentials = aws.chainCredentials(orProfile: profile)
        if plan?.needsMFACode == true { await signIn(credentials) }
        credentials.stopAsking()
        return .aws(aws, profile: profile, credentials)
    }

    private func signIn(_ credentials: ChainCredentials) async {
        do throws(AWSFailure) {
            _ = try await credentials.credentials()
        } catch {
            guard case .credentials(let error) = error else { return }
            Console.note("s3-onboard: \(CredentialsErrorSentences.text(error)[language.language])")
        }
    }

    private func givenSetup(_ catalog: Catalog) throws -> Setup? {
        if let path = setup {
            var setup = try SetupReader.read(path)
            if let platform { setup.platform = platform }
            _ = try catalog.platform(setup.platform)
            return setup
        }
        guard let platform else { return nil }
        let chosen = try catalog.platform(platform)
        return chosen.methods.first.map { Setup(platform: platform, method: $0.kind) }
    }

    private static func startSandbox(
        _ catalog: Catalog, _ bad: SandboxWorld?
    ) async throws -> Sandbox {
        do throws(SandboxError) {
            return try await Sandbox.start(platforms: catalog.platforms, world: bad)
        } catch {
            throw Failure(.no, WorldSentences.sandbox(error))
        }
    }
}
