import Documents
import Platforms

extension WizardState {
    /// The chosen platform: the one marked in the list.
    var platform: Platform? {
        environment.platforms.first { $0.id == answers.platform } ?? environment.platforms.first
    }

    /// The chosen method of the chosen platform.
    var method: PlatformMethod? {
        let chosen = answers.choice(.method)
        return platform?.methods.first { $0.kind.rawValue == chosen } ?? platform?.methods.first
    }

    /// Whether the trust policy requires an ExternalId.
    var externalIDUse: ExternalIDUse {
        if let choice = answers.choice(.externalIDUse).flatMap(ExternalIDUse.init(rawValue:)) {
            return choice
        }
        return method?.externalID?.required == false ? .leaveOut : .require
    }

    /// What conditions of screens and fields can ask about.
    var facts: [Condition.Fact: String] { memo.value(\.facts) { factsNow } }

    private var factsNow: [Condition.Fact: String] {
        var facts: [Condition.Fact: String] = [
            .world: environment.sandbox == nil ? "aws" : "sandbox", .externalIDUse: externalIDUse.rawValue,
        ]
        facts[.direction] = platform?.direction.rawValue
        guard let method else { return facts }
        facts[.method] = method.kind.rawValue
        facts[.externalID] = method.externalID?.madeBy.rawValue ?? "none"
        facts[.externalIDOptional] = method.externalID?.leavingOut == nil ? "no" : "yes"
        facts[.principal] =
            switch method.principals.count {
            case 0: "none"
            case _ where method.principals.contains { $0.arn == nil }: "typed"
            case 1: "one"
            default: "several"
            }
        return facts
    }
}
