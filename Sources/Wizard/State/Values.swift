import AWS
import Onboarding
import Platforms

extension WizardState {
    /// What the field `key` holds: what was typed, what was chosen, or what stands there until somebody types.
    func text(_ key: AnswerKey) -> String {
        input(key).text
    }

    /// The line that is edited in the field `key`.
    func input(_ key: AnswerKey) -> TextInput {
        answers.input(key) ?? TextInput(standing(key))
    }

    /// What stands in a field that nobody has typed into.
    private func standing(_ key: AnswerKey) -> String {
        guard key == .roleName, let platform, let method, method.kind == .assumedRole else { return "" }
        return StandardNames.role(platform, method)
    }

    /// The ARN of the principal that is chosen or typed; nil while there is none.
    var principal: String? {
        guard let method else { return nil }
        if facts[.principal] == "typed" { return text(.principal).nonEmpty }
        let choice = chosen(.principal)
        return method.principals.first { $0.id == choice }?.arn
    }
}
