import Documents
import Platforms
import Policies

/// A role's ARN: `arn:partition:iam::account:role/path/name`.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
enum RoleARNRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "role-arn")
        return [
            common.filled(.roleARN), common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), form, kind, partition, account, path, name, length,
        ] + RoleARNCrossRules.all(in: context)
    }

    /// A rule on the fields of an ARN; what is none keeps it, since `form` has said so.
    static func rule(
        _ id: String, _ label: LocalizedText, _ judge: @escaping @Sendable (ARNFields) -> Violation?
    ) -> Rule {
        Rule(id: "role-arn.\(id)", label: label) { value in
            guard let arn = ARNFields(value), let violation = judge(arn) else { return .kept }
            return .broken(violation)
        }
    }

    private static let form = Rule(id: "role-arn.form", label: RoleARNSentences.formLabel) { value in
        guard let mistake = RoleARNForm.mistake(in: value) else { return .kept }
        let fix = RoleARNForm.putRight(value)
        var range: Range<Int>?
        if case .regionGiven(_, let place) = mistake { range = place }
        return .unreadable(.invalid(RoleARNSentences.form(mistake, in: value, fix: fix), at: range, fix: fix))
    }

    private static let kind = Rule(id: "role-arn.kind", label: RoleARNSentences.kindLabel) { value in
        guard let arn = ARNFields(value) else { return .kept }
        let thing = ARNThing(arn)
        guard thing != .role else { return .kept }
        return .unreadable(
            .invalid(RoleARNSentences.kind(thing, arn: arn), at: arn.fields[2].lowerBound..<value.count))
    }

    private static let partition = rule("partition", RoleARNSentences.partitionLabel) { arn in
        Regions.partitions.contains(arn.partition)
            ? nil : .invalid(RoleARNSentences.partition(arn.partition), at: arn.fields[1])
    }

    private static let account = rule("account", RoleARNSentences.accountLabel) { arn in
        arn.account.isAccountID ? nil : .invalid(RoleARNSentences.account(arn.account), at: arn.fields[4])
    }

    /// A path is slashes with anything printable in ASCII between them, 512 characters at most.
    private static let path = rule("path", RoleARNSentences.pathLabel) { arn in
        let resource = arn.value.slice(arn.fields[5])
        guard let nameStart = resource.scalars.lastIndex(of: "/").map({ $0 + 1 }) else { return nil }
        let path = "role".unicodeScalars.count..<nameStart
        if path.count > 512 { return .invalid(RoleARNSentences.pathTooLong(path.count)) }
        guard let wrong = resource.scalars[path].firstIndex(where: { !("!"..."~").contains($0) }) else {
            return nil
        }
        let place = wrong + arn.fields[5].lowerBound
        return .invalid(
            RoleARNSentences.pathCharacter(resource.slice(wrong..<(wrong + 1))), at: place..<(place + 1))
    }

    private static let name = rule("name", RoleARNSentences.nameLabel) { arn in
        let resource = arn.value.slice(arn.fields[5])
        let start = resource.scalars.lastIndex(of: "/").map { $0 + 1 } ?? 0
        let offset = arn.fields[5].lowerBound + start
        let name = resource.slice(start..<resource.count)
        guard let mistake = RoleName.mistake(in: name) else { return nil }
        let range = mistake.range.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
        return .invalid(RoleNameSentences.mistake(mistake, in: name), at: range)
    }

    /// What STS takes as a RoleArn.
    private static let length = Rule(id: "role-arn.length", label: RoleARNSentences.lengthLabel) { value in
        value.count <= 2048
            ? .kept : .broken(.invalid(RoleARNSentences.tooLong(value.count), at: 2048..<value.count))
    }
}
