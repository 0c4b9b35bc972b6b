import Platforms
import Policies

extension LintContext {
    /// What the packs and the answers tell the linter.
    ///
    /// - Parameters:
    ///   - platform: The platform whose placeholders and examples count beside those of every built-in pack.
    ///   - setup: The answers that a policy can be compared with.
    public init(platform: Platform?, setup: Setup? = nil) {
        self.init(
            placeholders: Placeholders.known(to: platform),
            exampleAccounts: Examples.accounts(of: platform),
            ownAccount: setup.flatMap(Self.ownAccount),
            externalID: setup.flatMap { Self.externalID($0, platform) })
    }

    private static func ownAccount(_ setup: Setup) -> String? {
        [setup.accountID, setup.roleAccount].compactMap { $0 }.first(where: \.isAccountID)
    }

    private static func externalID(_ setup: Setup, _ platform: Platform?) -> String? {
        guard let method = platform?.method(setup.method), method.kind == .assumedRole,
            case .value(let value) = setup.externalIDAnswer(for: method)
        else { return nil }
        return value
    }
}
