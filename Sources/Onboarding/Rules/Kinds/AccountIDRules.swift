import Platforms
import Policies

/// An account's id: twelve digits.
enum AccountIDRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "account-id")
        var rules = [
            common.filled(.accountID), common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), bareID, characters, length, example(in: context),
        ]
        if let platform = context.platform, let name = context.platformName, !platform.accounts.isEmpty {
            rules.append(ownAccount(platform.accounts, platform: name))
        }
        return rules
    }

    private static let bareID = Rule(id: "account-id.bare-id", label: AccountSentences.bareIDLabel) { value in
        if let arn = ARNFields(value), arn.account.isAccountID {
            return .wrapped(
                .invalid(
                    AccountSentences.anARN(arn.account), at: 0..<arn.fields[4].lowerBound, fix: arn.account),
                meant: arn.fields[4])
        }
        // The console shows an id in groups of four: 1234-5678-9012.
        let digits = value.removing { $0 == "-" || $0 == " " }
        guard digits.isAccountID, digits != value.text else { return .kept }
        return .unreadable(.invalid(AccountSentences.groups(digits), fix: digits))
    }

    private static let characters = Rule(id: "account-id.characters", label: AccountSentences.charactersLabel)
    { value in
        guard let range = value.firstRun(where: { !$0.isDigit }) else { return .kept }
        return .broken(
            .invalid(AccountSentences.characters(value.slice(range)), at: range))
    }

    private static let length = Rule(id: "account-id.length", label: AccountSentences.lengthLabel) { value in
        value.count == 12 ? .kept : .broken(.invalid(AccountSentences.length(value)))
    }

    private static func example(in context: RuleContext) -> Rule {
        let examples = Examples.accounts(of: context.platform)
        return Rule(id: "account-id.example", label: RoleARNSentences.exampleLabel) { value in
            examples.contains(value.text) ? .broken(.invalid(AccountSentences.example(value.text))) : .kept
        }
    }

    private static func ownAccount(_ accounts: Set<String>, platform: String) -> Rule {
        Rule(id: "account-id.platform-account", label: AccountSentences.ownAccountLabel(platform)) { value in
            accounts.contains(value.text)
                ? .broken(.invalid(AccountSentences.ownAccount(value.text, platform: platform))) : .kept
        }
    }
}
