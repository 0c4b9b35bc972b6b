import Platforms
import Policies

/// Who tests: it decides what the test can prove.
public enum Perspective: String, CaseIterable, Hashable, Sendable {
    /// With the platform's credentials: everything is done for real.
    case asPlatform = "platform"
    /// With the customer's own credentials: what only the platform can do stays unproved.
    case asSelf = "self"
    /// With the customer's own credentials and a role that is made for the test, with the same policies: only that
    /// the platform itself is trusted stays unproved.
    case asProbe = "probe"

    /// As the platform when the credentials are the platform's, else as yourself.
    ///
    /// - Parameter callerARN: What `sts:GetCallerIdentity` answers.
    public static func choose(callerARN: String, setup: Setup, platform: Platform) -> Perspective {
        guard setup.method != .reader, let account = CallerARN(callerARN).account else { return .asSelf }
        return platformAccounts(setup, platform).contains(account) ? .asPlatform : .asSelf
    }

    /// The accounts the platform acts from, by the setup's principal or else by the platform's pack.
    static func platformAccounts(_ setup: Setup, _ platform: Platform) -> Set<String> {
        if let principal = setup.principal, !principal.isEmpty {
            return Set([CallerARN.account(ofPrincipal: principal)].compactMap { $0 })
        }
        let method = platform.methods.first { $0.kind == setup.method }
        let principals = method?.principals.compactMap(\.arn) ?? []
        return Set(principals.compactMap(CallerARN.account(ofPrincipal:)))
    }
}
