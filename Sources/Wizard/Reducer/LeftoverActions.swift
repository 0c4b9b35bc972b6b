import Onboarding

extension WizardState {
    /// What the last test could not remove, while it is not being removed.
    var testLeftovers: [Leftover] {
        test.isRunning || test.isRemoving ? [] : test.report?.leftovers ?? []
    }

    /// Asks for the removal of what the last test left.
    mutating func removeTestLeftovers() -> [WizardEffect] {
        let leftovers = testLeftovers
        guard !leftovers.isEmpty else { return [] }
        test.isRemoving = true
        return remove(leftovers)
    }

    /// Asks for the removal of `leftovers`, from whichever test.
    mutating func remove(_ leftovers: [Leftover]) -> [WizardEffect] {
        message = Message(MessageText.removing)
        return [.removeLeftovers(leftovers)]
    }

    /// Offers the removal of what tests have left that were cut off; a question that is open already comes first.
    mutating func offerRemoval(_ leftovers: [Leftover]) {
        guard !leftovers.isEmpty else { return }
        ask(.leftovers(leftovers))
    }

    mutating func takeRemoval(_ removed: [Leftover], rest: [Leftover]) {
        test.isRemoving = false
        test.report?.leftovers.removeAll { removed.contains($0) }
        message = nil
        if rest.isEmpty {
            message = Message(MessageText.removed(removed.count), .good)
        } else {
            ask(.notice(MessageText.notRemoved(rest)))
        }
    }

    /// Opens an overlay, now or when the one that is open is answered.
    private mutating func ask(_ kind: Overlay.Kind) {
        if overlay == nil { overlay = Overlay(kind) } else { nextOverlay = Overlay(kind) }
    }
}
