import Documents
import Platforms

/// An ExternalId: what STS takes, then the form that the platform's have.
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
enum ExternalIDRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "external-id")
        let facts = (context.method ?? context.platform?.method(.assumedRole))?.externalID
        var rules = [
            common.filled(.externalID, unlessLeftOut: facts?.leavingOut), common.blanks(), common.quotes,
            common.invisible(), common.placeholder(in: context),
            notSomethingElse, characters, length,
        ]
        switch facts?.format {
        case .uuid: rules += [uuid(platform: context.platformName ?? ""), lowerCase]
        case .adobeOrganizationID: rules += AdobeOrganizationRules.all(prefix: "external-id")
        case .any, nil: break
        }
        return rules + [example(in: context)]
    }

    private static let notSomethingElse = Rule(
        id: "external-id.form", label: ExternalIDSentences.formLabel
    ) { value in
        value.hasPrefix("arn:")
            ? .unreadable(.invalid(ExternalIDSentences.anARN(value))) : .kept
    }

    private static let characters = Rule(
        id: "external-id.characters", label: ExternalIDSentences.charactersLabel
    ) { value in
        let range = value.firstRun { !$0.isWordCharacter && !"+=,.@:/-".unicodeScalars.contains($0) }
        guard let range else { return .kept }
        return .broken(
            .invalid(ExternalIDSentences.characters(value.slice(range)), at: range))
    }

    private static let length = Rule(id: "external-id.length", label: ExternalIDSentences.lengthLabel) {
        value in
        (2...1224).contains(value.count) ? .kept : .broken(.invalid(ExternalIDSentences.length(value)))
    }

    private static func uuid(platform: String) -> Rule {
        Rule(id: "external-id.uuid", label: ExternalIDSentences.uuidLabel) { value in
            if ExternalIDForm.isUUID(value) { return .kept }
            return .broken(
                ExternalIDForm.isLikeUUID(value)
                    ? .invalid(ExternalIDSentences.damagedUUID(value, platform: platform))
                    : .warning(ExternalIDSentences.notUUID(value, platform: platform)))
        }
    }

    /// STS compares letter by letter, and UUIDs are made in lower case.
    private static let lowerCase = Rule(
        id: "external-id.lower-case", label: ExternalIDSentences.lowerCaseLabel
    ) { value in
        guard ExternalIDForm.isUUID(value), let range = value.firstRun(where: \.isUpperLetter) else {
            return .kept
        }
        let fix = value.mapping(\.lowercased)
        return .broken(.warning(ExternalIDSentences.upperCaseUUID(value.slice(range)), at: range, fix: fix))
    }

    private static func example(in context: RuleContext) -> Rule {
        let examples = Examples.all(of: context.platform)
        return Rule(id: "external-id.example", label: ExternalIDSentences.exampleLabel) { value in
            examples.contains(value.text)
                ? .broken(.warning(ExternalIDSentences.example(value))) : .kept
        }
    }
}
