import ArgumentParser
import Onboarding

/// The answers that only the role or user to make needs; an option replaces the setup file's answer.
struct RoleOptions: ParsableArguments {
    @Option(help: "The name of the role, or of the IAM user with an access key; without it one is made up.")
    var roleName: String?

    @Option(help: "The name of the inline policy; s3-onboard without it.")
    var policyName: String?

    @Option(help: "The IAM path, such as /exports/.")
    var path: String?

    @Option(help: "The ARN of the policy that bounds the role or user.")
    var permissionsBoundary: String?

    @Option(help: ArgumentHelp("The tags of the role or user.", valueName: "k=v,k2=v2"))
    var tags: String?

    @Option(
        help: ArgumentHelp("How long a session of the role may last, 3600 to 43200.", valueName: "seconds"))
    var sessionDuration: Int?

    /// Puts these answers into `setup`.
    ///
    /// - Throws: `Failure` for tags that are no list of pairs.
    func apply(to setup: inout Setup) throws {
        if let roleName { setup.roleName = roleName }
        if let policyName { setup.policyName = policyName }
        if let path { setup.path = path }
        if let permissionsBoundary { setup.permissionsBoundary = permissionsBoundary }
        if let sessionDuration { setup.sessionDuration = sessionDuration }
        guard let tags else { return }
        do throws(KeyValueList.Problem) {
            setup.tags = try KeyValueList.pairs(tags).map { Setup.Tag($0.key, $0.value) }
        } catch {
            throw Failure(.wrongUse, UploadOptionSentences.list("--tags", error))
        }
    }
}
