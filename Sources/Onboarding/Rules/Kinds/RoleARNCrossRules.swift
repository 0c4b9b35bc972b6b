import Documents
import Platforms
import Policies

/// What a role's ARN must share with the other answers, and must not share with the platform.
enum RoleARNCrossRules {
    static func all(in context: RuleContext) -> [Rule] {
        var rules = [example(in: context)]
        let reads = context.platform?.direction == .customerReads
        if let platform = context.platform, let name = context.platformName, !reads {
            rules.append(ownAccount(platform, name: name))
        }
        if let region = context.setup?.region, let partition = Regions.partition(of: region) {
            rules.append(regionPartition(region: region, partition: partition))
        }
        if let account = context.setup?.accountID, account.isAccountID {
            rules.append(
                reads
                    ? notMine(account: account, platform: context.platformName ?? "") : mine(account: account)
            )
        }
        if let roleName = context.setup?.roleName, !roleName.isEmpty, !reads {
            rules.append(sameName(roleName))
        }
        if let prefix = context.method?.roleNamePrefix, !prefix.isEmpty, let name = context.platformName {
            rules.append(self.prefix(prefix, platform: name))
        }
        if let template = context.platform?.reading?.roleName, !template.isEmpty,
            let bucket = context.setup?.bucket, !bucket.isEmpty
        {
            rules.append(readerName(template.replacing("{bucket}", with: bucket), bucket: bucket))
        }
        return rules
    }

    /// The account in the documents' sample ARN is somebody else's.
    private static func example(in context: RuleContext) -> Rule {
        let examples = Examples.accounts(of: context.platform)
        return RoleARNRules.rule("example", RoleARNSentences.exampleLabel) { arn in
            examples.contains(arn.account)
                ? .invalid(AccountSentences.example(arn.account), at: arn.fields[4]) : nil
        }
    }

    private static func ownAccount(_ platform: Platform, name: String) -> Rule {
        let accounts = platform.accounts
        return RoleARNRules.rule("platform-account", RoleARNSentences.ownAccountLabel(name)) { arn in
            accounts.contains(arn.account)
                ? .invalid(RoleARNSentences.ownAccount(arn.account, platform: name), at: arn.fields[4]) : nil
        }
    }

    private static func regionPartition(region: String, partition: String) -> Rule {
        RoleARNRules.rule("region-partition", RoleARNSentences.regionPartitionLabel) { arn in
            arn.partition == partition || !Regions.partitions.contains(arn.partition)
                ? nil
                : .invalid(
                    RoleARNSentences.regionPartition(arn.partition, region: region, partition: partition),
                    at: arn.fields[1])
        }
    }

    private static func mine(account: String) -> Rule {
        RoleARNRules.rule("my-account", RoleARNSentences.myAccountLabel) { arn in
            arn.account == account
                ? nil : .warning(RoleARNSentences.otherAccount(arn.account, than: account), at: arn.fields[4])
        }
    }

    private static func notMine(account: String, platform: String) -> Rule {
        RoleARNRules.rule("their-account", RoleARNSentences.theirAccountLabel(platform)) { arn in
            arn.account == account
                ? .invalid(RoleARNSentences.ownRole(account, platform: platform), at: arn.fields[4]) : nil
        }
    }

    private static func sameName(_ name: String) -> Rule {
        RoleARNRules.rule("same-name", RoleARNSentences.sameNameLabel) { arn in
            let found = arn.roleName
            return found == name
                ? nil : .warning(RoleARNSentences.otherName(found, than: name), at: arn.fields[5])
        }
    }

    private static func prefix(_ prefix: String, platform: String) -> Rule {
        RoleARNRules.rule("name-prefix", RoleNameSentences.prefixLabel(prefix)) { arn in
            arn.roleName.hasPrefix(prefix)
                ? nil
                : .invalid(
                    RoleNameSentences.prefix(arn.roleName, prefix: prefix, platform: platform),
                    at: arn.fields[5])
        }
    }

    private static func readerName(_ name: String, bucket: String) -> Rule {
        RoleARNRules.rule("bucket-role", RoleARNSentences.readerNameLabel(name)) { arn in
            arn.roleName == name
                ? nil
                : .warning(
                    RoleARNSentences.readerName(arn.roleName, expected: name, bucket: bucket),
                    at: arn.fields[5])
        }
    }
}

extension ARNFields {
    /// The role's name, without its path.
    fileprivate var roleName: String {
        resource.split(separator: "/").last.map(String.init) ?? resource
    }
}

extension Platform {
    /// The accounts that the platform's own principals are in.
    var accounts: Set<String> {
        Set(methods.flatMap(\.principals).compactMap { $0.arn.flatMap(ARN.init)?.account })
    }
}
