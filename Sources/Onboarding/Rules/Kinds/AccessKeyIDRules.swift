import Platforms

/// An access key's id: 20 characters that begin with the kind of thing it is.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes
enum AccessKeyIDRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "access-key")
        let rules = context.platform?.accessKeyRules
        return [
            common.filled(.accessKey), notSecret, common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context), upperCase,
            kind(takesSessionToken: rules?.takesSessionToken, platform: context.platformName),
            characters, base32(rules, platform: context.platformName), length, example,
        ].compactMap { $0 }
    }

    /// The secret key in the wrong field: nothing of it may be shown.
    private static let notSecret = Rule(id: "access-key.not-secret", label: AccessKeySentences.notSecretLabel)
    { value in
        // Judged before all else, blanks and quotation marks included: their fixes would repeat it.
        let count = value.scalars.count(where: \.isSecretKeyCharacter)
        return count >= 36 && !value.text.contains("arn:")
            ? .unreadable(.invalid(AccessKeySentences.isSecret)) : .kept
    }

    private static let upperCase = Rule(id: "access-key.upper-case", label: AccessKeySentences.upperCaseLabel)
    { value in
        guard let range = value.firstRun(where: \.isLowerLetter) else { return .kept }
        // What is not as long as an id may be a secret, which no fix repeats.
        let fix = value.count == 20 ? value.mapping(\.uppercased) : nil
        return .broken(
            .invalid(
                AccessKeySentences.lowerCase(value.slice(range)), at: range, fix: fix))
    }

    private static func kind(takesSessionToken: Bool?, platform: String?) -> Rule {
        Rule(
            id: "access-key.kind",
            label: AccessKeySentences.kindLabel(takesSessionToken: takesSessionToken ?? true)
        ) {
            value in
            let prefix = TypedValue(value.scalars.prefix(4).map(\.uppercased)).text
            switch prefix {
            case "AKIA": return .kept
            case "ASIA":
                guard takesSessionToken == false else { return .kept }
                return .broken(.invalid(AccessKeySentences.temporary(platform: platform), at: 0..<4))
            default:
                return .broken(
                    .invalid(AccessKeySentences.otherKind(prefix), at: 0..<min(4, value.count)))
            }
        }
    }

    private static let characters = Rule(
        id: "access-key.characters", label: AccessKeySentences.charactersLabel
    ) { value in
        guard let range = value.firstRun(where: { !$0.isLetter && !$0.isDigit }) else { return .kept }
        return .broken(
            .invalid(AccessKeySentences.characters(value.slice(range)), at: range))
    }

    /// Adobe's form takes `^[A-Z2-7]{20}$`.
    private static func base32(_ rules: AccessKeyRules?, platform: String?) -> Rule? {
        guard let rules, rules.base32Only, let platform else { return nil }
        return Rule(id: "access-key.base32", label: AccessKeySentences.base32Label) { value in
            guard let range = value.firstRun(where: { "0189".unicodeScalars.contains($0) }) else {
                return .kept
            }
            return .broken(
                .invalid(
                    AccessKeySentences.base32(value.slice(range), platform: platform),
                    at: range))
        }
    }

    private static let length = Rule(id: "access-key.length", label: AccessKeySentences.lengthLabel) {
        value in
        value.count == 20 ? .kept : .broken(.invalid(AccessKeySentences.length(value.count)))
    }

    /// AWS's documents end their example keys this way.
    private static let example = Rule(id: "access-key.example", label: AccessKeySentences.exampleLabel) {
        value in
        value.hasSuffix("EXAMPLE") ? .broken(.warning(AccessKeySentences.example)) : .kept
    }
}

extension Unicode.Scalar {
    /// Whether a secret access key can hold it.
    var isSecretKeyCharacter: Bool { isLetter || isDigit || self == "/" || self == "+" }
}
