import ArgumentParser
import JSON
import Sandbox

/// `sandbox`: serves S3, STS and IAM on this machine until it is told to stop.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox", abstract: "Serves S3, STS and IAM on this machine, as AWS would.",
        discussion: """
            Prints what a shell needs to use it as the customer's administrator: \
            `eval "$(s3-onboard sandbox --port 9000 | head -5)"`. It serves until TERM or INT.
            """)

    @Option(help: "The port on 127.0.0.1; 0 picks a free one.")
    var port = 0

    @OptionGroup var world: WorldOption

    @Flag(help: "One JSON document with every key of every player.")
    var json = false

    @OptionGroup var packs: PackOptions
    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port \(port): a port is a number from 0 to 65535.")
        }
    }

    func run() async throws {
        if world.asksForTheList {
            for line in WorldSheet.lines(json: json, language.language) { Console.result(line) }
            return
        }
        let bad = try world.bad()
        let platforms = try packs.catalog().platforms
        let stop = StopSignals()
        let sandbox: Sandbox
        do throws(SandboxError) {
            sandbox = try await Sandbox.start(port: port, platforms: platforms, world: bad)
        } catch {
            throw Failure(.no, WorldSentences.sandbox(error))
        }
        if json {
            Console.result(SandboxSheet.json(sandbox).rendered(indent: 2))
        } else {
            for line in SandboxSheet.exports(sandbox) { Console.result(line) }
            Console.note("SANDBOX: serving S3, STS and IAM at \(sandbox.endpoint); Ctrl-C ends it.")
            if let bad { Console.note("SANDBOX: \(bad.sentence[language.language])") }
        }
        await stop.wait()
        await sandbox.stop()
    }
}
