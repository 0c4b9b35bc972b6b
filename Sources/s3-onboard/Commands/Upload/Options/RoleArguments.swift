import AWS
import ArgumentParser
import Onboarding

/// The role to act as, named as the AWS CLI names it.
struct RoleArguments: ParsableArguments {
    @Option(
        name: .customLong("role-arn"),
        help: ArgumentHelp(
            "The role to act as; its session is renewed while the upload runs.", valueName: "arn"))
    var arn: String?

    @Option(
        name: .customLong("external-id"),
        help: ArgumentHelp("What the role's owner asks for.", valueName: "id"))
    var externalID: String?

    /// What the bucket's owner finds in CloudTrail.
    private static let sessionName = "s3-onboard-upload"

    /// Refuses what no role or no ExternalId is.
    func check() throws(Failure) {
        try OptionRules.check(arn, .roleARN, of: "--role-arn")
        try OptionRules.check(externalID, .externalID, of: "--external-id")
        if externalID != nil, arn == nil {
            throw Failure(.wrongUse, UploadOptionSentences.externalIDWithoutRole)
        }
    }

    /// The context with the role's credentials in place of its own, where a role is given; it is assumed at once.
    ///
    /// - Throws: `Failure` with the cause why it cannot be assumed.
    func acting(in context: AWSContext) async throws(Failure) -> AWSContext {
        guard let arn else { return context }
        let role = AssumedRoleCredentials(
            STSClient(context),
            AssumeRoleInput(roleARN: arn, sessionName: Self.sessionName, externalID: externalID))
        do throws(AWSFailure) {
            _ = try await role.credentials()
        } catch {
            throw Failure(error.exitStatus, error.diagnosis(at: .assumeRole))
        }
        return context.with(credentials: role)
    }
}
