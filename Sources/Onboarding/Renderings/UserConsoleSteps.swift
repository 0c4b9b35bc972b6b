import Platforms
import Policies

/// The steps that make a user with an access key.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_create.html
struct UserConsoleSteps {
    let user: IdentityBlueprint
    let console: String
    let platform: Platform

    var steps: [ConsoleSteps.Step] {
        var steps = ConsoleSteps.Step.path(user)
        steps.append(
            .init(
                words: ConsoleSentences.createUser(console), values: [(ConsoleSentences.userName, user.name)])
        )
        steps.append(.boundary(user))
        steps.append(
            .init(words: ConsoleSentences.reviewAndCreateUser, values: ConsoleValues.tags(user.tags)))
        steps += ConsoleSteps.Step.inlinePolicy(user, ConsoleSentences.inlinePolicyOfUser(user.name))
        steps.append(.init(words: ConsoleSentences.createAccessKey(platform)))
        return steps
    }
}
