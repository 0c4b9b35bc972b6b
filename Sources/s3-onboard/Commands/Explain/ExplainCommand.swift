import ArgumentParser
import Documents
import Onboarding
import Platforms

/// `explain`: what an error message from anywhere means, and the fix.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says what an error message means here, and the fix.",
        discussion: """
            Paste what the AWS CLI, boto3, Terraform, CloudTrail, curl, S3 itself, `s3-onboard test --json` or a \
            platform's screen said. With --setup or --platform the causes are named more exactly. Status 3 when no \
            cause is known. A text that starts with a dash follows `--`.
            """)

    @Argument(help: "The error message, or - for standard input.")
    var text: String

    @Option(
        help: ArgumentHelp("The setup that the error is about, as the wizard saves it.", valueName: "file"))
    var setup: String?

    @Option(help: "The platform that showed the error, or that the connection is for.")
    var platform: String?

    @Flag(help: "One JSON document.")
    var json = false

    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let catalog = try packs.catalog()
        let setup = try setup.map(SetupReader.read)
        let platform = try (platform ?? setup?.platform).map(catalog.platform)
        let explanations = Explainer.explain(try pasted(), setup: setup, platform: platform)
        let causes = Explainer.causes(explanations)
        let sheet = ExplainSheet(language: language.language)
        if json {
            Console.result(sheet.json(causes).rendered(indent: 2))
        } else {
            for line in sheet.lines(explanations) { Console.result(line) }
        }
        if causes.isEmpty { throw ProgramStatus.cannotTell.exitCode }
    }

    private func pasted() throws -> String {
        if text == "-" { return try TextFile.read(text) }
        guard text.utf8.count <= Explainer.textLimit else {
            throw Failure(.wrongUse, FileSentences.tooLarge("TEXT", limit: Explainer.textLimit))
        }
        return text
    }
}
