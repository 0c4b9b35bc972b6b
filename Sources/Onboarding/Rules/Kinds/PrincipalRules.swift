import Platforms
import Policies

/// Who may assume the role: an ARN of a role, a user or an account, or an account's id.
enum PrincipalRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "principal")
        var rules = [
            common.filled(.principal), common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), notEveryone, form, kind, account, example(in: context),
        ]
        if let name = context.platformName, let method = context.method, !method.principals.isEmpty {
            rules.append(ofPlatform(method.principals.compactMap(\.arn), platform: name))
        }
        if let mine = context.setup?.roleAccount, mine.isAccountID,
            context.platform?.direction != .customerReads
        {
            rules.append(notMine(mine))
        }
        return rules + [narrow]
    }

    private static let notEveryone = Rule(
        id: "principal.everyone", label: PrincipalSentences.notEveryoneLabel
    ) { value in
        guard let place = value.scalars.firstIndex(of: "*") else { return .kept }
        return .unreadable(.invalid(PrincipalSentences.everyone, at: place..<(place + 1)))
    }

    private static let form = Rule(id: "principal.form", label: PrincipalSentences.formLabel) { value in
        if value.text.isAccountID { return .kept }
        guard RoleARNForm.mistake(in: value) != nil else { return .kept }
        guard let fix = RoleARNForm.putRight(value) else {
            return .unreadable(.invalid(PrincipalSentences.form(value)))
        }
        return .unreadable(.invalid(PrincipalSentences.meant(fix), fix: fix))
    }

    private static let kind = Rule(id: "principal.kind", label: PrincipalSentences.kindLabel) { value in
        guard let arn = ARNFields(value) else { return .kept }
        switch ARNThing(arn) {
        case .role, .user, .root: return .kept
        case .assumedRole, .federatedUser:
            return .broken(.warning(PrincipalSentences.session, at: arn.fields[5]))
        case .group, .policy, .instanceProfile, .bucket, .other:
            return .unreadable(.invalid(PrincipalSentences.kind(value), at: arn.fields[5]))
        }
    }

    private static let account = Rule(id: "principal.account", label: RoleARNSentences.accountLabel) {
        value in
        guard let arn = ARNFields(value), !arn.account.isAccountID else { return .kept }
        return .broken(.invalid(RoleARNSentences.account(arn.account), at: arn.fields[4]))
    }

    private static func example(in context: RuleContext) -> Rule {
        let examples = Examples.accounts(of: context.platform)
        return Rule(id: "principal.example", label: RoleARNSentences.exampleLabel) { value in
            examples.contains(account(of: value))
                ? .broken(.invalid(AccountSentences.example(account(of: value)))) : .kept
        }
    }

    /// The platform's documents name its principals; another one is let in only knowingly.
    private static func ofPlatform(_ known: [String], platform: String) -> Rule {
        let accounts = Set(known.compactMap { ARNFields(TypedValue($0))?.account })
        return Rule(id: "principal.of-platform", label: PrincipalSentences.ofPlatformLabel(platform)) {
            value in
            if known.isEmpty || known.contains(value.text)
                || value.text.isAccountID && accounts.contains(value.text)
            {
                return .kept
            }
            return accounts.contains(account(of: value))
                ? .broken(.warning(PrincipalSentences.unknown(value, known: known, platform: platform)))
                : .broken(.invalid(PrincipalSentences.otherAccount(value, known: known, platform: platform)))
        }
    }

    private static func notMine(_ mine: String) -> Rule {
        Rule(id: "principal.not-mine", label: PrincipalSentences.notMineLabel) { value in
            account(of: value) == mine ? .broken(.warning(PrincipalSentences.mine(mine))) : .kept
        }
    }

    private static let narrow = Rule(id: "principal.narrow", label: PrincipalSentences.narrowLabel) { value in
        let isWhole = value.text.isAccountID || ARNFields(value).map(ARNThing.init) == .root
        return isWhole ? .broken(.warning(PrincipalSentences.wholeAccount(account(of: value)))) : .kept
    }

    private static func account(of value: TypedValue) -> String {
        ARNFields(value)?.account ?? value.text
    }
}
