import Platforms

/// A bucket's name: AWS's rules for general purpose buckets, then the platform's.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
enum BucketNameRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "bucket")
        let ofPlatform = context.platform?.bucketRules
        var rules = [
            common.filled(.bucket), common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), bareName, length(maximum: ofPlatform?.maximumLength), upperCase,
            characters, firstAndLast, adjacentPeriods, ipAddress, reservedPrefix, reservedSuffix,
            dots(ofPlatform?.dots, platform: context.platformName), accountRegional(in: context),
        ]
        if let ofPlatform, ofPlatform.strictParts {
            rules.append(parts(platform: context.platformName))
        }
        if let ofPlatform, !ofPlatform.pattern.isEmpty {
            rules.append(pattern(ofPlatform.pattern, platform: context.platformName))
        }
        return rules
    }

    private static let bareName = Rule(id: "bucket.bare-name", label: BucketSentences.bareNameLabel) {
        value in
        guard let address = S3Address(value) else { return .kept }
        return .wrapped(
            .invalid(
                BucketSentences.bareName(value.slice(address.bucket), form: address.form),
                at: address.bucket.lowerBound > 0
                    ? 0..<address.bucket.lowerBound : address.bucket.upperBound..<value.count,
                fix: value.slice(address.bucket).text),
            meant: address.bucket)
    }

    private static func length(maximum: Int?) -> Rule {
        let allowed = 3...(maximum ?? 63)
        return Rule(id: "bucket.length", label: BucketSentences.lengthLabel(allowed)) { value in
            if value.count < allowed.lowerBound {
                return .broken(.invalid(BucketSentences.tooShort(value, allowed: allowed)))
            }
            guard value.count > allowed.upperBound else { return .kept }
            return .broken(
                .invalid(
                    BucketSentences.tooLong(value, allowed: allowed), at: allowed.upperBound..<value.count))
        }
    }

    private static let upperCase = Rule(id: "bucket.upper-case", label: BucketSentences.upperCaseLabel) {
        value in
        guard let range = value.firstRun(where: \.isUpperLetter) else { return .kept }
        let fix = value.mapping(\.lowercased)
        return .broken(
            .invalid(BucketSentences.upperCase(value.slice(range), fix: fix), at: range, fix: fix))
    }

    private static let characters = Rule(id: "bucket.characters", label: BucketSentences.charactersLabel) {
        value in
        let range = value.firstRun { !$0.isLetter && !$0.isDigit && $0 != "." && $0 != "-" }
        guard let range else { return .kept }
        return .broken(.invalid(BucketSentences.characters(value.slice(range)), at: range))
    }

    private static let firstAndLast = Rule(
        id: "bucket.first-last", label: BucketSentences.firstAndLastLabel
    ) { value in
        for place in Set([0, value.count - 1]).sorted() where [".", "-"].contains(value.scalars[place]) {
            let range = place..<(place + 1)
            return .broken(
                .invalid(BucketSentences.firstAndLast(value.slice(range), isFirst: place == 0), at: range))
        }
        return .kept
    }

    private static let adjacentPeriods = Rule(
        id: "bucket.adjacent-periods", label: BucketSentences.adjacentPeriodsLabel
    ) { value in
        guard let range = value.firstRange(of: "..") else { return .kept }
        return .broken(.invalid(BucketSentences.adjacentPeriods(value.slice(range)), at: range))
    }

    private static let ipAddress = Rule(id: "bucket.ip-address", label: BucketSentences.ipAddressLabel) {
        value in
        value.isNumbersBetweenPeriods(count: 4...4)
            ? .broken(.invalid(BucketSentences.ipAddress(value))) : .kept
    }

    private static let reservedPrefix = Rule(
        id: "bucket.reserved-prefix", label: BucketSentences.reservedPrefixLabel
    ) { value in
        guard let prefix = ["xn--", "sthree-", "amzn-s3-demo-"].first(where: value.hasPrefix) else {
            return .kept
        }
        return .broken(.invalid(BucketSentences.reservedPrefix(prefix), at: 0..<prefix.unicodeScalars.count))
    }

    private static let reservedSuffix = Rule(
        id: "bucket.reserved-suffix", label: BucketSentences.reservedSuffixLabel
    ) { value in
        let suffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
        guard let suffix = suffixes.first(where: value.hasSuffix) else { return .kept }
        let first = value.count - suffix.unicodeScalars.count
        return .broken(.invalid(BucketSentences.reservedSuffix(suffix), at: first..<value.count))
    }

    private static func dots(_ dots: BucketRules.Dots?, platform: String?) -> Rule {
        Rule(id: "bucket.dots", label: BucketSentences.dotsLabel) { value in
            guard !value.isNumbersBetweenPeriods(count: 4...4),
                let place = value.scalars.firstIndex(of: ".")
            else { return .kept }
            let range = place..<(place + 1)
            return switch (dots, platform) {
            case (.refused, let platform?):
                .broken(.invalid(BucketSentences.dotsRefused(value.slice(range), by: platform), at: range))
            case (.warned, let platform?):
                .broken(.warning(BucketSentences.dotsWarned(value.slice(range), by: platform), at: range))
            default:
                .broken(.warning(BucketSentences.dotsInTLS(value.slice(range)), at: range))
            }
        }
    }

    /// Names of an account's own regional namespace end in account, region and `-an`.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html
    private static func accountRegional(in context: RuleContext) -> Rule {
        Rule(id: "bucket.account-regional", label: BucketSentences.accountRegionalLabel) { value in
            guard value.hasSuffix("-an") else { return .kept }
            guard let name = AccountRegionalName(value) else {
                return .broken(
                    .warning(BucketSentences.notAccountRegional, at: (value.count - 3)..<value.count))
            }
            let account = value.slice(name.account).text
            let region = value.slice(name.region).text
            if !Regions.isKnown(region) {
                return .broken(.invalid(BucketSentences.unknownRegion(region), at: name.region))
            }
            if let chosen = context.setup?.region, chosen != region {
                return .broken(.invalid(BucketSentences.otherRegion(region, than: chosen), at: name.region))
            }
            let owner = context.setup?.expectedOwner ?? context.setup?.roleAccount
            if context.platform?.direction != .customerReads, let owner, owner != account {
                return .broken(.warning(BucketSentences.otherAccount(account, than: owner), at: name.account))
            }
            return .kept
        }
    }

    /// Adobe's API takes each part between periods as a name of its own, as host names do.
    private static func parts(platform: String?) -> Rule {
        let platform = platform ?? ""
        return Rule(id: "bucket.parts", label: BucketSentences.partsLabel) { value in
            if value.isNumbersBetweenPeriods(count: 2...Int.max), !value.isNumbersBetweenPeriods(count: 4...4)
            {
                return .broken(.invalid(BucketSentences.numbersOnly(value, platform: platform)))
            }
            for (left, right) in zip(0..., value.scalars.dropFirst().indices)
            where [value.scalars[left], value.scalars[right]].contains(".")
                && [value.scalars[left], value.scalars[right]].contains("-")
            {
                let range = left..<(right + 1)
                return .broken(
                    .invalid(
                        BucketSentences.hyphenByPeriod(value.slice(range), platform: platform),
                        at: range))
            }
            return .kept
        }
    }

    private static func pattern(_ pattern: String, platform: String?) -> Rule {
        Rule(id: "bucket.platform-form", label: BucketSentences.patternLabel(pattern)) { value in
            NamePattern(pattern).matches(value)
                ? .kept
                : .broken(
                    .invalid(BucketSentences.pattern(value, pattern: pattern, platform: platform ?? "")))
        }
    }
}

extension TypedValue {
    /// Whether it is nothing but groups of digits with periods between them, as an IP address is.
    fileprivate func isNumbersBetweenPeriods(count: ClosedRange<Int>) -> Bool {
        let fields = fields(separatedBy: ".")
        return count.contains(fields.count)
            && fields.allSatisfy { !$0.isEmpty && scalars[$0].allSatisfy(\.isDigit) }
    }
}
