import AWS
import ArgumentParser
import JSON
import Onboarding
import Uploader

/// `upload`: the core uploader, alone.
struct UploadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload", abstract: "Uploads files with the core uploader.",
        usage: "s3-onboard upload <file> … s3://<bucket>/<key> [options]",
        discussion: """
            A key that ends in a slash gets the file's name appended; several files need one. \
            `-` uploads standard input.
            """)

    @Argument(help: "The files, then s3://BUCKET/KEY.")
    var arguments: [String]

    @Option(help: "The bucket's region; without it S3 is asked.")
    var region: String?

    @Flag(help: "One JSON line for each file.")
    var json = false

    @Flag(help: "No progress.")
    var quiet = false

    @OptionGroup var object: ObjectArguments
    @OptionGroup var aws: AWSOptions
    @OptionGroup var language: LanguageOption

    func run() async throws {
        let list = try UploadList(arguments: arguments)
        let credentials = try aws.credentials()
        let context = await aws.context(credentials: credentials, bucket: list.bucket, region: region)
        let uploader = Uploader(client: S3Client(context))
        var worst = ProgramStatus.done
        for item in list.items {
            worst = worst.worse(await upload(item, to: list.bucket, with: uploader))
        }
        if worst != .done { throw worst.exitCode }
    }

    private func upload(
        _ item: UploadList.Item, to bucket: String, with uploader: Uploader
    ) async -> ProgramStatus {
        let start = ContinuousClock.now
        let upload = uploader.start(
            UploadRequest(source: item.source, bucket: bucket, key: item.key, options: object.options))
        let meter = ProgressMeter(name: item.name, shown: !quiet && !json)
        for await progress in upload.progress { meter.show(progress) }
        meter.end()
        let sheet = UploadSheet(
            item: item, bucket: bucket, elapsed: ContinuousClock.now - start, language: language.language)
        do throws(UploadFailure) {
            let receipt = try await upload.receipt()
            Console.result(json ? sheet.json(receipt).rendered(indent: nil) : sheet.sentence(receipt))
            return .done
        } catch {
            let facts = UploadFailureFacts(error, item: item, bucket: bucket)
            if json { Console.result(sheet.json(facts, retries: error.retries).rendered(indent: nil)) }
            for line in facts.lines(language.language) { Console.note("s3-onboard: \(line)") }
            return facts.exitStatus
        }
    }
}
