/// The line above the help: what just happened, else what is wrong with the answer in hand.
enum MessageView {
    static func lines(_ state: WizardState, width: Int) -> [StyledLine] {
        guard let message = state.message ?? judgement(state) else { return [] }
        return TextWrap.lines(state.say(message.text), message.style, width: width)
    }

    /// What the rules say of the field that has the focus: neutral until it was left once.
    private static func judgement(_ state: WizardState) -> Message? {
        guard state.overlay == nil, let field = state.focusedField, let finding = state.finding(field) else {
            return nil
        }
        if finding.verdict == .warning { return Message(finding.message, .warning) }
        return Message(finding.message, state.answers.wasLeft(field.key) ? .bad : .dim)
    }
}
