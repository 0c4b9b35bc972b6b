extension WizardState {
    /// Does what a key is bound to.
    mutating func perform(_ action: Action) -> [WizardEffect] {
        switch action {
        case .accept: return accept()
        case .nextField: return moveToNextField()
        case .previousField: return moveToPreviousField(orScreen: false)
        case .previousFieldOrScreen: return moveToPreviousField(orScreen: true)
        case .back: return goBack()
        case .askToQuit: return askToQuit()
        case .explain: overlay = Overlay(.help)
        case .jump: openJump()
        case .copy: return copy()
        case .save: return save()
        case .repair: return repair()
        case .clearFilter: filter = TextInput()
        case .mark(let step): mark(step)
        case .scroll, .scrollPages, .scrollToTop, .scrollToBottom: scroll(action)
        case .turnTab(let step): turnTab(step)
        case .changeMode: changeMode()
        case .changeForm: changeForm()
        case .createRole: return createRole(thenTest: false)
        case .printAtEnd: policies.printsAtEnd.toggle()
        case .runTest: return runTest()
        case .runProbeTest: return runTest(withProbe: true)
        case .cancelTest: return cancelTest()
        case .removeLeftovers: return removeTestLeftovers()
        case .goToFault: return goToFault()
        case .markRung(let step): markRung(step)
        case .markValue(let step): markValue(step)
        case .finish: return finish()
        case .markOption(let step): markOption(step)
        case .confirm: return confirm()
        case .close: overlay = nil
        }
        return []
    }
}
