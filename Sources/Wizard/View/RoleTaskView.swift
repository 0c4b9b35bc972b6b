import Onboarding

/// Below the policies: what is to be done with them, and the field for the role that comes of it.
enum RoleTaskView {
    static func lines(_ state: WizardState, width: Int) -> (lines: [StyledLine], focused: Range<Int>) {
        var lines: [StyledLine] = []
        for sentence in sentences(state) {
            lines += TextWrap.lines(state.say(sentence.text), sentence.style, width: width)
        }
        var focused = 0..<0
        for field in state.fields {
            let block = FieldView.lines(field, state, width: width)
            if state.focusedField == field { focused = lines.count..<(lines.count + block.count) }
            lines += block
        }
        return (lines, focused)
    }

    private static func sentences(_ state: WizardState) -> [Message] {
        guard let plan = state.plan else { return [] }
        if !plan.isComplete {
            let missing = plan.blanks.compactMap(AnswerKey.init(rawValue:))
            return [Message(PoliciesText.stillBlank(missing.map { state.label(of: $0) }), .warning)]
        }
        let roleName = state.validSetup.roleName ?? ""
        switch state.method?.kind {
        case .assumedRole where state.createsRole:
            if case .creating = state.role { return [Message(MessageText.creatingRole)] }
            if state.needsRoleCreated { return [Message(PoliciesText.sandboxRole(roleName))] }
            return [Message(PoliciesText.sandboxRoleReady(roleName), .good)]
        case .assumedRole: return [Message(PoliciesText.createRole(roleName))]
        case .accessKey: return [Message(PoliciesText.createUser)]
        case .reader: return [Message(PoliciesText.attachToCaller)]
        case .bucketPolicy: return [Message(PoliciesText.attachToBucket)]
        case nil: return []
        }
    }
}
