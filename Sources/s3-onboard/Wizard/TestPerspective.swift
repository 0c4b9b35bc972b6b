import AWS
import Onboarding
import Platforms

/// Finds out who the credentials belong to, which decides what a test with them can prove.
enum TestPerspective {
    /// As the platform when the credentials are the platform's; as yourself when they are not, or nobody says.
    static func choose(setup: Setup, platform: Platform, context: AWSContext) async -> Perspective {
        // An access key is the platform's from the moment it is handed over.
        if setup.method == .accessKey { return .asPlatform }
        do throws(AWSFailure) {
            let caller = try await STSClient(context).getCallerIdentity()
            return Perspective.choose(callerARN: caller.arn, setup: setup, platform: platform)
        } catch {
            return .asSelf
        }
    }
}
