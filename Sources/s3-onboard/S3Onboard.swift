import ArgumentParser

@main
struct S3Onboard: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "s3-onboard")
}
