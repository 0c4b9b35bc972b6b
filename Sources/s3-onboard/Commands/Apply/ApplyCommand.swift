import AWS
import ArgumentParser
import Documents
import Onboarding
import Platforms

/// `apply`: makes or changes the role or user of a setup through IAM, or takes that back.
struct ApplyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Makes the role or user of a setup in your account, or undoes that.",
        discussion: """
            Shows first what differs, by what the policies mean, and asks. A call that fails takes back the ones before \
            it. What lets something that exists allow more than now needs --allow-widening where nobody is asked. \
            Policies and tags of others are left alone.
            """)

    @Flag(help: "Shows what would be done and changes nothing.")
    var dryRun = false

    @Flag(help: "Takes back the latest run, where nobody has changed anything since.")
    var undo = false

    @Flag(help: "For the method access-key: makes an access key, too, and shows its secret this once.")
    var createAccessKey = false

    @Flag(help: "One JSON document on standard output.")
    var json = false

    @OptionGroup var confirmation: ConfirmationOptions
    @OptionGroup var answers: AnswerOptions
    @OptionGroup var role: RoleOptions
    @OptionGroup var aws: AWSOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
        let catalog = try packs.catalog()
        var setup = try answers.setup(in: catalog)
        try role.apply(to: &setup)
        let platform = try catalog.platform(setup.platform)
        let blanks = PolicyPlan(setup: setup, platform: platform).blanks
        try AnswerCheck.require(setup, platform, blanks: blanks, language.language)
        if createAccessKey, setup.method != .accessKey { throw Failure(.wrongUse, ApplyWords.noUserForKey) }
        let context = aws.context(
            credentials: try await aws.credentials(
                orProfile: setup.profile, telling: json ? nil : language.language),
            region: setup.region ?? aws.configuredRegion(orProfile: setup.profile) ?? BucketRegion.firstAsked,
            orProfile: setup.profile)
        do {
            let caller = try await ApplyAccount.check(setup, platform, context)
            Console.note(ApplyWords.acting(caller)[language.language])
            try await session(setup, platform, context, account: caller.account)
        } catch let failure as ApplyFailure {
            throw Failure(ApplyWords.status(failure), failure.message)
        }
    }

    private func session(
        _ setup: Setup, _ platform: Platform, _ context: AWSContext, account: String
    ) async throws {
        let variables = ProcessEnvironment.variables
        let store = ApplyJournalStore(environment: variables, homeDirectory: HomeDirectory.path(variables))
        let session = ApplySession(
            application: try RoleApplication(
                setup: setup, platform: platform, context: context,
                journal: .init(store: store, account: account)),
            sheet: ApplySheet(json: json, language: language.language, account: account),
            question: ApplyQuestion(confirmation, noInput: aws.noInput, language.language), dryRun: dryRun)
        if undo {
            try await session.undo()
        } else {
            try await session.apply(creatingAccessKey: createAccessKey)
        }
    }
}
