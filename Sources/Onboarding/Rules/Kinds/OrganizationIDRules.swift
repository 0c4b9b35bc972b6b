import Platforms

/// The customer's organization at the platform; Adobe's have a form of their own.
enum OrganizationIDRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "organization-id")
        let facts = (context.method ?? context.platform?.method(.assumedRole))?.externalID
        let rules = [
            common.filled(.organizationID, unlessLeftOut: facts?.leavingOut), common.blanks(), common.quotes,
            common.invisible(), common.placeholder(in: context),
        ]
        guard context.platform == nil || facts?.format == .adobeOrganizationID else { return rules }
        return rules + AdobeOrganizationRules.all(prefix: "organization-id") + [example(in: context)]
    }

    private static func example(in context: RuleContext) -> Rule {
        let examples = Examples.all(of: context.platform)
        return Rule(id: "organization-id.example", label: ExternalIDSentences.exampleLabel) { value in
            examples.contains(value.text) ? .broken(.warning(OrganizationSentences.example(value))) : .kept
        }
    }
}
