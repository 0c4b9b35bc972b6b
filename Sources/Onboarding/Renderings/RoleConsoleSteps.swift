import Platforms
import Policies

/// The steps that make a role.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-custom.html
struct RoleConsoleSteps {
    let role: RoleBlueprint
    let console: String
    let platform: Platform

    var steps: [ConsoleSteps.Step] {
        let identity = role.identity
        var steps = ConsoleSteps.Step.path(identity)
        steps.append(.init(words: ConsoleSentences.createRole(console)))
        steps.append(.init(words: ConsoleSentences.customTrust, document: role.trust))
        steps.append(.boundary(identity))
        var values = [(label: ConsoleSentences.roleName, value: identity.name)]
        if let description = role.description { values.append((ConsoleSentences.description, description)) }
        steps.append(
            .init(
                words: ConsoleSentences.nameAndCreateRole, values: values + ConsoleValues.tags(identity.tags))
        )
        steps += ConsoleSteps.Step.inlinePolicy(
            identity, ConsoleSentences.inlinePolicyOfRole(identity.name))
        if let seconds = role.maxSessionDuration {
            steps.append(
                .init(
                    words: ConsoleSentences.editDuration,
                    values: [(ConsoleSentences.maxSessionDuration, String(seconds))]))
        }
        steps.append(.init(words: ConsoleSentences.copyARN(platform)))
        return steps
    }
}
