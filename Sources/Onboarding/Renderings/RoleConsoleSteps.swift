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
        var steps: [ConsoleSteps.Step] = []
        if identity.path != "/" { steps.append(.init(words: ConsoleSentences.noPath(identity.path))) }
        steps.append(.init(words: ConsoleSentences.createRole(console)))
        steps.append(.init(words: ConsoleSentences.customTrust, document: role.trust))
        steps.append(
            identity.permissionsBoundary.map {
                .init(
                    words: ConsoleSentences.noPolicyButBoundary,
                    values: [(ConsoleSentences.boundary, $0)])
            } ?? .init(words: ConsoleSentences.noPolicyYet))
        var values = [(label: ConsoleSentences.roleName, value: identity.name)]
        if let description = role.description { values.append((ConsoleSentences.description, description)) }
        steps.append(
            .init(
                words: ConsoleSentences.nameAndCreateRole, values: values + ConsoleValues.tags(identity.tags))
        )
        steps.append(
            .init(words: ConsoleSentences.inlinePolicyOfRole(identity.name), document: identity.permissions))
        steps.append(
            .init(
                words: ConsoleSentences.nameAndCreatePolicy,
                values: [(ConsoleSentences.policyName, identity.policyName)]))
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
