import Platforms
import Policies

/// The steps that make a user with an access key.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_create.html
struct UserConsoleSteps {
    let user: IdentityBlueprint
    let console: String
    let platform: Platform

    var steps: [ConsoleSteps.Step] {
        var steps: [ConsoleSteps.Step] = []
        if user.path != "/" { steps.append(.init(words: ConsoleSentences.noPath(user.path))) }
        steps.append(
            .init(
                words: ConsoleSentences.createUser(console), values: [(ConsoleSentences.userName, user.name)])
        )
        steps.append(
            user.permissionsBoundary.map {
                .init(
                    words: ConsoleSentences.noPolicyButBoundary,
                    values: [(ConsoleSentences.boundary, $0)])
            } ?? .init(words: ConsoleSentences.noPolicyYet))
        steps.append(
            .init(words: ConsoleSentences.reviewAndCreateUser, values: ConsoleValues.tags(user.tags)))
        steps.append(.init(words: ConsoleSentences.inlinePolicyOfUser(user.name), document: user.permissions))
        steps.append(
            .init(
                words: ConsoleSentences.nameAndCreatePolicy,
                values: [(ConsoleSentences.policyName, user.policyName)]))
        steps.append(.init(words: ConsoleSentences.createAccessKey(platform)))
        return steps
    }
}
