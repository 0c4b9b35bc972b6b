import Documents
import Platforms
import Policies

/// A region that exists, in the partition where the platform can reach it.
enum RegionRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "region")
        var rules = [
            common.filled(.region), common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), lowerCase, bareRegion, known,
        ]
        if let method = context.method, let platform = context.platformName,
            let principal = context.setup?.trustedPrincipal(for: method) ?? method.principals.first?.arn,
            let partition = ARN(principal)?.partition
        {
            rules.append(samePartition(partition, platform: platform))
        }
        if let roleARN = context.setup?.roleARN, let partition = ARN(roleARN)?.partition {
            rules.append(rolePartition(partition))
        }
        return rules
    }

    private static let lowerCase = Rule(id: "region.lower-case", label: RegionSentences.lowerCaseLabel) {
        value in
        guard let range = value.firstRun(where: \.isUpperLetter) else { return .kept }
        // `EU` is the old LocationConstraint of eu-west-1.
        let fix = value.text == "EU" ? "eu-west-1" : value.mapping(\.lowercased)
        return .unreadable(.invalid(RegionSentences.upperCase(value, fix: fix), at: range, fix: fix))
    }

    /// An availability zone, such as `eu-west-3a`, is a region and a letter.
    private static let bareRegion = Rule(id: "region.bare-region", label: RegionSentences.bareRegionLabel) {
        value in
        guard value.count > 1, value.scalars[value.count - 1].isLowerLetter,
            Regions.isKnown(value.slice(0..<(value.count - 1)).text)
        else { return .kept }
        let meant = 0..<(value.count - 1)
        return .wrapped(
            .invalid(
                RegionSentences.zone(value, region: value.slice(meant).text),
                at: meant.upperBound..<value.count,
                fix: value.slice(meant).text),
            meant: meant)
    }

    private static let known = Rule(id: "region.known", label: RegionSentences.knownLabel) { value in
        guard !Regions.isKnown(value.text) else { return .kept }
        if Regions.announced.contains(value.text) {
            return .broken(.warning(RegionSentences.announced(value)))
        }
        return .broken(
            .invalid(RegionSentences.unknown(value, nearest: nearestName(to: value.text, among: Regions.all)))
        )
    }

    /// Roles cannot be assumed from another partition.
    private static func samePartition(_ partition: String, platform: String) -> Rule {
        Rule(id: "region.platform-partition", label: RegionSentences.platformPartitionLabel(platform)) {
            value in
            guard let found = Regions.partition(of: value.text), found != partition else { return .kept }
            return .broken(
                .invalid(
                    RegionSentences.otherPartition(value, found: found, needed: partition, platform: platform)
                ))
        }
    }

    private static func rolePartition(_ partition: String) -> Rule {
        Rule(id: "region.role-partition", label: RegionSentences.rolePartitionLabel) { value in
            guard let found = Regions.partition(of: value.text), found != partition,
                Regions.partitions.contains(partition)
            else { return .kept }
            return .broken(.invalid(RegionSentences.roleElsewhere(value, found: found, role: partition)))
        }
    }
}
