import AWS
import Onboarding
import Platforms

/// Finds out whose credentials these are, before anything is changed with them.
enum ApplyAccount {
    /// Who acts.
    ///
    /// - Throws: `ApplyFailure` where AWS cannot tell, or the setup is for another account.
    static func check(
        _ setup: Setup, _ platform: Platform, _ context: AWSContext
    ) async throws(ApplyFailure) -> CallerIdentity {
        let caller: CallerIdentity
        do throws(AWSFailure) {
            caller = try await STSClient(context).getCallerIdentity()
        } catch {
            let facts = DiagnosisFacts(setup: setup, platform: platform)
            throw .reading(Diagnostics.causes(rung: .identity, failure: error, facts: facts), error)
        }
        if let expected = setup.roleAccount, expected != caller.account {
            throw .wrongAccount(expected: expected, found: caller.account)
        }
        return caller
    }
}
