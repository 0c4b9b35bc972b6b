/// Judges a blueprint by what IAM takes, before anything is rendered from it or sent.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html and
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
public enum BlueprintCheck {
    /// Everything that is wrong, in the order of the blueprint.
    public static func problems(_ blueprint: Blueprint) -> [BlueprintProblem] {
        switch blueprint.subject {
        case .role(let role):
            return problems(role.identity, nameLimit: 64, partition: blueprint.partition)
                + description(role.description) + duration(role.maxSessionDuration)
        case .user(let user): return problems(user, nameLimit: 64, partition: blueprint.partition)
        case .bucketPolicy: return []
        case .managedPolicy(let policy):
            return name(policy.name, .policyName, limit: 128) + path(policy.path) + tags(policy.tags)
        }
    }

    private static func problems(
        _ identity: IdentityBlueprint, nameLimit: Int, partition: String
    ) -> [BlueprintProblem] {
        name(identity.name, .roleName, limit: nameLimit) + path(identity.path)
            + name(identity.policyName, .policyName, limit: 128)
            + boundary(identity.permissionsBoundary, partition: partition) + tags(identity.tags)
    }

    private static func name(
        _ name: String, _ field: BlueprintProblem.Field, limit: Int
    ) -> [BlueprintProblem] {
        if name.isEmpty { return [.empty(field)] }
        return text(name, field, limit: limit) { $0.isWordCharacter || "+=,.@-".unicodeScalars.contains($0) }
    }

    private static func path(_ path: String) -> [BlueprintProblem] {
        let wrong = text(path, .path, limit: 512) { ("\u{21}"..."\u{7E}").contains($0) }
        if !wrong.isEmpty { return wrong }
        return path == "/" || path.count > 2 && path.hasPrefix("/") && path.hasSuffix("/")
            ? [] : [.pathWithoutSlashes(path)]
    }

    private static func description(_ description: String?) -> [BlueprintProblem] {
        text(description ?? "", .description, limit: 1000) { scalar in
            // IAM also takes tab and line ends, which would end a comment or spoil a line.
            (" "..."~").contains(scalar) || ("\u{A1}"..."\u{FF}").contains(scalar)
        }
    }

    private static func duration(_ seconds: Int?) -> [BlueprintProblem] {
        guard let seconds, !(3600...43_200).contains(seconds) else { return [] }
        return [.sessionDuration(seconds)]
    }

    private static func boundary(_ text: String?, partition: String) -> [BlueprintProblem] {
        guard let text else { return [] }
        guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty,
            arn.resource.hasPrefix("policy/"), !arn.account.isEmpty,
            text.unicodeScalars.allSatisfy({ ("\u{21}"..."\u{7E}").contains($0) })
        else { return [.noPolicyARN(text)] }
        return arn.partition == partition ? [] : [.otherPartition(text, expected: partition)]
    }

    private static func tags(_ tags: [Blueprint.Tag]) -> [BlueprintProblem] {
        var problems: [BlueprintProblem] = []
        if tags.count > 50 { problems.append(.tooManyTags(tags.count)) }
        var seen: Set<String> = []
        for tag in tags {
            if tag.key.isEmpty { problems.append(.empty(.tagKey)) }
            problems += text(tag.key, .tagKey, limit: 128, \.isTagCharacter)
            problems += text(tag.value, .tagValue, limit: 256, \.isTagCharacter)
            if tag.key.lowercased().hasPrefix("aws:") { problems.append(.reservedTag(tag.key)) }
            if !seen.insert(tag.key.lowercased()).inserted { problems.append(.duplicateTag(tag.key)) }
        }
        return problems
    }

    private static func text(
        _ text: String, _ field: BlueprintProblem.Field, limit: Int, _ accepts: (Unicode.Scalar) -> Bool
    ) -> [BlueprintProblem] {
        let scalars = text.unicodeScalars
        if let wrong = scalars.first(where: { !accepts($0) }) { return [.character(field, wrong)] }
        return scalars.count > limit ? [.tooLong(field, count: scalars.count, limit: limit)] : []
    }
}

extension Unicode.Scalar {
    /// `\w` of AWS's patterns, which is ASCII alone.
    fileprivate var isWordCharacter: Bool {
        switch self {
        case "A"..."Z", "a"..."z", "0"..."9", "_": true
        default: false
        }
    }

    /// `[\p{L}\p{Z}\p{N}_.:/=+\-@]`, without the separators that end a line.
    fileprivate var isTagCharacter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .spaceSeparator:
            true
        default: "_.:/=+-@".unicodeScalars.contains(self)
        }
    }
}
