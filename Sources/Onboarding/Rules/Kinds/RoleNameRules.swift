/// The name of the role to create.
enum RoleNameRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "role-name")
        var rules = [
            common.filled(.roleName), common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), bareName, characters, length,
        ]
        if let prefix = context.method?.roleNamePrefix, !prefix.isEmpty, let platform = context.platformName {
            rules.append(self.prefix(prefix, platform: platform))
        }
        return rules
    }

    private static let bareName = Rule(id: "role-name.bare-name", label: RoleNameSentences.bareNameLabel) {
        value in
        guard let slash = value.scalars.lastIndex(of: "/"), slash + 1 < value.count,
            value.hasPrefix("arn:") || value.hasPrefix("role/")
        else { return .kept }
        let meant = (slash + 1)..<value.count
        return .wrapped(
            .invalid(
                RoleNameSentences.bareName(value.slice(meant)), at: 0..<(slash + 1),
                fix: value.slice(meant).text),
            meant: meant)
    }

    private static let characters = Rule(
        id: "role-name.characters", label: RoleNameSentences.charactersLabel
    ) { value in
        guard let mistake = RoleName.mistake(in: value), case .character = mistake else { return .kept }
        return .broken(
            .invalid(RoleNameSentences.mistake(mistake, in: value), at: mistake.range))
    }

    private static let length = Rule(id: "role-name.length", label: RoleNameSentences.lengthLabel) { value in
        guard value.count > 64 else { return .kept }
        let mistake = RoleName.Mistake.tooLong(value.count)
        return .broken(
            .invalid(RoleNameSentences.mistake(mistake, in: value), at: mistake.range))
    }

    private static func prefix(_ prefix: String, platform: String) -> Rule {
        Rule(id: "role-name.prefix", label: RoleNameSentences.prefixLabel(prefix)) { value in
            value.hasPrefix(prefix)
                ? .kept
                : .broken(
                    .invalid(
                        RoleNameSentences.prefix(value.text, prefix: prefix, platform: platform),
                        fix: prefix + value.text))
        }
    }
}
