import ArgumentParser
import Glibc
import Terminal

/// The program: one word of the command line, one command.
@main
struct S3Onboard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "s3-onboard",
        abstract: "Connects an S3 bucket to a data-export platform, and proves that it works.",
        discussion: """
            Without a command it starts the wizard. `s3-onboard --sandbox` tries all of it on this machine, \
            without an AWS account.

            Exit status: 0 yes or done; 1 the answer is no, or it could not be done; 3 could not tell \
            (network, throttling); 64 wrong use; 130 interrupted.
            """,
        version: Version.current,
        subcommands: [
            WizardCommand.self, PlatformsCommand.self, CheckCommand.self, PolicyCommand.self,
            LintCommand.self, ApplyCommand.self, TestCommand.self, ExplainCommand.self, UploadCommand.self,
            SandboxCommand.self,
        ],
        defaultSubcommand: WizardCommand.self)

    static func main() async {
        ProcessHardening.apply()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Console.note("s3-onboard: \(failure.message[LanguageOption.ofThisRun])")
            ProgramEnd.leave(failure.status.rawValue)
        } catch {
            let status = exitCode(for: error)
            let message = fullMessage(for: error)
            if !message.isEmpty {
                // Help that was asked for is a result; what to do about wrong use is not.
                status.isSuccess ? Console.result(message) : Console.note(message)
            }
            ProgramEnd.leave(status.rawValue)
        }
        ProgramEnd.leave(ProgramStatus.done.rawValue)
    }
}
