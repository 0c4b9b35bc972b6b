extension WizardState {
    /// Where Enter goes on this screen; nil when it leaves the screen.
    var nextStop: Focus? {
        focusOrder.drop { $0 != focus }.dropFirst().first { stop in
            guard case .field(let key) = stop, let field = fields.first(where: { $0.key == key }) else {
                return false
            }
            return field.presence != .aside || needsTyping(field)
        }
    }

    /// Whether Tab reaches a field after this one that Enter passes by.
    var hasFieldPassedByEnter: Bool {
        let following = focusOrder.drop { $0 != focus }.dropFirst().first
        return following != nil && following != nextStop
    }

    /// Enter: takes the answer and goes on, unless the answer is wrong.
    mutating func accept() -> [WizardEffect] {
        if screen == .policies, focus == .content, needsRoleCreated { return createRole(thenTest: true) }
        if let field = focusedField {
            answers.leave(field.key)
            if blocks(field), certainDerivation(field) == nil {
                message = complaint(about: field)
                return []
            }
        }
        let effects = blur()
        guard let stop = nextStop else { return effects + goForward() }
        setFocus(stop)
        return effects
    }

    /// Tab and Down: go to the next field whatever stands in this one.
    mutating func moveToNextField() -> [WizardEffect] {
        let effects = blur()
        guard let next = focusOrder.drop(while: { $0 != focus }).dropFirst().first else {
            return effects + goForward()
        }
        setFocus(next)
        return effects
    }

    /// Shift-Tab and Up: go to the field before; Shift-Tab leaves the screen from its first.
    mutating func moveToPreviousField(orScreen leavesScreen: Bool) -> [WizardEffect] {
        guard let previous = focusOrder.prefix(while: { $0 != focus }).last else {
            return leavesScreen ? goBack() : []
        }
        let effects = blur()
        setFocus(previous)
        return effects
    }

    /// Esc: one screen back, whatever stands in the fields and whatever runs.
    mutating func goBack() -> [WizardEffect] {
        guard let previous = steps.prefix(while: { $0.id != screen }).last else { return askToQuit() }
        return blur() + stopTest() + go(to: previous.id)
    }

    /// On to the next screen, if nothing on this one is wrong or missing.
    mutating func goForward() -> [WizardEffect] {
        if let field = fields.first(where: blocks) {
            answers.leave(field.key)
            setFocus(.field(field.key))
            message = complaint(about: field)
            return []
        }
        let following = steps.drop { $0.id != screen }.dropFirst()
        guard let next = following.first else { return [] }
        return go(to: next.id) + (next.id == .test ? runTestIfNew() : [])
    }

    /// Shows `screen`, with the focus on `key` where that is one of its fields.
    mutating func go(to screen: ScreenID, field key: AnswerKey? = nil) -> [WizardEffect] {
        self.screen = screen
        visited.insert(screen)
        overlay = nil
        policies.tab = 0
        policies.offset = 0
        handOver = HandOverState(marked: firstValueToHandOver)
        let wanted = key.map(Focus.field)
        setFocus(wanted.flatMap { focusOrder.contains($0) ? $0 : nil } ?? firstFocus(of: screen))
        return environment.keepsDrafts ? [.saveDraft(draft)] : []
    }

    /// Goes to the field that answers `key`, on whichever screen it is.
    mutating func go(toField key: AnswerKey) -> [WizardEffect] {
        let home = steps.first { screen in fields(of: screen.id).contains { $0.key == key } }
        return go(to: home?.id ?? .policies, field: key)
    }

    /// Moves the focus within the screen.
    mutating func setFocus(_ focus: Focus) {
        self.focus = focus
        filter = TextInput()
    }

    /// Marks as visited what the answers allow to reach, so that F2 can go there, and shows the last of it.
    mutating func visitAnsweredScreens() {
        for step in steps {
            screen = step.id
            visited.insert(step.id)
            if step.id == .policies || fields(of: step.id).contains(where: blocks) { break }
        }
        setFocus(firstFocus(of: screen))
        refresh()
    }
}
