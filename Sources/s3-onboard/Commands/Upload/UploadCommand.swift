import ArgumentParser
import Documents
import Glibc
import Onboarding
import Terminal
import Uploader

/// `upload`: the core uploader, alone.
struct UploadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload", abstract: "Uploads files, folders or standard input.",
        usage: "s3-onboard upload <file> … s3://<bucket>/<key> [options]",
        discussion: """
            A key that ends in a slash gets the file's name appended; several files need one. `-` is standard \
            input. With --recursive every file of a folder goes below the key, under its path in the folder.

            An upload that was interrupted goes on where it stopped when the same command is given again. Sizes \
            are such as 8MiB, 64k or 1048576; units are powers of 1,024. AWS_MAX_ATTEMPTS is honoured.
            """)

    @Argument(help: "The files or folders, then s3://BUCKET/KEY.")
    var arguments: [String]

    @OptionGroup(title: "Files") var sources: SourceArguments
    @OptionGroup(title: "Object") var object: ObjectArguments
    @OptionGroup(title: "Transfer") var transfer: TransferArguments

    @Option(help: "The bucket's region, if not the configured one; a bucket elsewhere is found all the same.")
    var region: String?

    @OptionGroup(title: "Access") var aws: AWSOptions
    @OptionGroup(title: "Access") var role: RoleArguments

    @Flag(name: .customLong("dry-run"), help: "Says what would be sent, and asks nobody for anything.")
    var dryRun = false

    @Flag(help: "One JSON line for each file.")
    var json = false

    @Flag(help: "No progress and no sum.")
    var quiet = false

    @OptionGroup var language: LanguageOption

    func run() async throws {
        guard arguments.count >= 2, let address = arguments.last else {
            throw Failure(.wrongUse, UploadSourceSentences.needsFileAndTarget)
        }
        let target = try UploadTarget(address)
        try sources.checkPatterns()
        let options = try object.options()
        let connection = UploadConnection(aws: aws, role: role, region: region, transfer: transfer)
        try connection.check()
        let rules = ItemRules(partSize: try transfer.partSize())
        let selection = try UploadSelection(
            arguments.dropLast(), target: target, options: sources, rules: rules)
        let survey = SourceSurvey(selection, rules: rules)
        var reporter = UploadReporter(bucket: target.bucket, json: json, language: language.language)
        for file in survey.refused { reporter.refuse(file) }
        if survey.files == 0 {
            if reporter.status == .done { note(UploadSentences.nothingToUpload) }
        } else if dryRun {
            DryRun(rules: rules, bucket: target.bucket, json: json, language: language.language)
                .show(selection)
            if !quiet { note(UploadSumSentences.wouldUpload(files: survey.files, bytes: survey.bytes)) }
        } else {
            let uploader = try await connection.uploader(
                journals: journals(survey), telling: quiet || json ? nil : language.language)
            if survey.hasParts || survey.bytes == nil { ProcessPages.releaseStart() }
            var session = UploadSession(
                survey: survey, onlyName: selection.onlyName, quiet: quiet, reporter: reporter,
                display: display)
            let status = await session.run(
                selection, options: options, limit: try connection.filesAtOnce(), uploader: uploader)
            if status != .done { throw status.exitCode }
        }
        if reporter.status != .done { throw reporter.status.exitCode }
    }

    private func note(_ text: LocalizedText) {
        Console.note("s3-onboard: \(text[language.language])")
    }

    private var display: ProgressDisplay {
        let type = ProcessEnvironment.variables["TERM"]
        let line = ProgressLine(
            words: ProgressWords(language: language.language), glyphs: TextEncoding.adoptLocale().glyphs)
        return ProgressDisplay(style: ProgressDisplay.style(quiet: quiet, terminalType: type), line: line)
    }

    /// Where the parts that were sent are noted; a folder that cannot be written is no reason to send nothing.
    private func journals(_ survey: SourceSurvey) -> UploadJournals? {
        guard survey.hasParts, !transfer.neverResumes else { return nil }
        let environment = ProcessEnvironment.variables
        let state = DraftStore(environment: environment, homeDirectory: HomeDirectory.path(environment))
        let journals = UploadJournals(folder: state.folder + "/uploads")
        if let number = journals.prepare() {
            note(UploadSentences.noJournals(journals.folder, errno: number))
            return nil
        }
        return journals
    }
}
