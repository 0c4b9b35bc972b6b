import ArgumentParser
import Onboarding
import Platforms
import Policies

/// The answers of a setup, given on the command line or in a setup file; an option replaces the file's answer.
struct AnswerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The answers, as the wizard saves them.", valueName: "file"))
    var setup: String?

    @Option(help: "The platform's id; `s3-onboard platforms` lists them.")
    var platform: String?

    @Option(help: "How to connect; without it the platform's recommended way.")
    var method: PlatformMethod.Kind?

    @Option(help: "The bucket's name.")
    var bucket: String?

    @Option(help: "The folder in the bucket.")
    var folder: String?

    @Option(name: .customLong("external-id"), help: "The ExternalId, or for Adobe the Organization ID.")
    var externalID: String?

    @Option(help: "Who the platform acts as: an ARN or an account id.")
    var principal: String?

    @Option(name: .customLong("role-arn"), help: "The role's ARN.")
    var roleARN: String?

    @Option(help: "Your AWS account id.")
    var account: String?

    @Option(help: "The region of the bucket, which decides the partition.")
    var region: String?

    @Option(help: "How closely to follow the platform's document.")
    var mode: PolicySpecification.Mode?

    @Option(help: "The ARN of the KMS key that encrypts the bucket.")
    var kmsKey: String?

    /// The setup that these options make.
    ///
    /// - Throws: `Failure` naming the missing option, or for a bad setup file or an unknown platform.
    func setup(in catalog: Catalog) throws -> Setup {
        var setup: Setup
        if let path = self.setup {
            setup = try SetupReader.read(path)
            if let platform { setup.platform = platform }
            if let method { setup.method = method }
        } else {
            guard let platform else { throw Failure(.wrongUse, AnswerSentences.missing(["--platform"])) }
            let chosen = try catalog.platform(platform)
            guard let kind = method ?? chosen.methods.first?.kind else {
                throw Failure(.wrongUse, AnswerSentences.missing(["--method"]))
            }
            setup = Setup(platform: platform, method: kind)
        }
        if let bucket { setup.bucket = bucket }
        if let folder { setup.folder = folder }
        if let externalID { setup.externalID = externalID }
        if let principal { setup.principal = principal }
        if let roleARN { setup.roleARN = roleARN }
        if let account { setup.accountID = account }
        if let region { setup.region = region }
        if let mode { setup.mode = mode }
        if let kmsKey { setup.kmsKeyARN = kmsKey }
        let chosen = try catalog.platform(setup.platform)
        guard chosen.methods.contains(where: { $0.kind == setup.method }) else {
            throw Failure(.wrongUse, AnswerSentences.unknownMethod(setup.method, of: chosen))
        }
        return setup
    }
}
