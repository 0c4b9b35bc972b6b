/// The wizard's only way from one state to the next.
public enum WizardReducer {
    /// Takes `event` into `state` and says what is to be done outside.
    public static func reduce(_ state: inout WizardState, _ event: WizardEvent) -> [WizardEffect] {
        guard !state.hasEnded else { return [] }
        let effects = state.take(event)
        if state.hasEnded { return effects }
        state.refreshAfter(event)
        return effects
    }
}

extension WizardState {
    fileprivate mutating func take(_ event: WizardEvent) -> [WizardEffect] {
        switch event {
        case .key(let key): return take(key)
        case .paste(let text): return paste(text)
        case .resize(let size):
            self.size = size
            return []
        case .draftFound(let draft):
            overlay = Overlay(.resume(draft))
            return []
        case .draftUnusable(let reason):
            overlay = Overlay(.notice(reason))
            return []
        case .leftoversFound(let leftovers):
            offerRemoval(leftovers)
            return []
        case .leftoversRemoved(let removed, let rest):
            takeRemoval(removed, rest: rest)
            return []
        case .regionDiscovered(let bucket, let outcome):
            takeRegion(outcome, of: bucket)
            return []
        case .roleCreated(let setup, let outcome): return takeRole(outcome, for: setup)
        case .roleDiffers(let setup, let differences):
            askToUpdateRole(setup, differences)
            return []
        case .test(let run, let event):
            if run == test.run { takeTest(event) }
            return []
        case .copied(let problem):
            message =
                problem.map { Message($0, .bad) } ?? Message(MessageText.sentToClipboard, .good)
            return []
        case .written(let outcome):
            takeWritten(outcome)
            return []
        case .draftSaved(let problem): return takeDraftSaved(problem)
        }
    }

    private mutating func take(_ key: Key) -> [WizardEffect] {
        message = nil
        if let action = LiveBindings.action(for: key, in: self) { return perform(action) }
        if overlay == nil { type(key) }
        return []
    }

    /// The preview marks what the last key changed: a key that changed nothing clears the marks, and an event
    /// that no key caused leaves them.
    fileprivate mutating func refreshAfter(_ event: WizardEvent) {
        switch event {
        case .key, .paste, .regionDiscovered, .roleCreated, .roleDiffers: refresh()
        default: break
        }
    }
}
