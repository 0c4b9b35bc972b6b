import Documents
import Onboarding

extension WizardState {
    /// Ctrl-C: asks; a second Ctrl-C takes the first answer, which keeps everything.
    mutating func askToQuit() -> [WizardEffect] {
        switch overlay?.kind {
        case .quit: return choose(environment.keepsDrafts ? .saveDraftAndQuit : .quitWithoutDraft)
        case .unsaved: return choose(.quitWithoutDraft)
        case .resume, .leftovers: return choose(.stay) + end(status: Self.interrupted)
        default:
            overlay = Overlay(.quit)
            return []
        }
    }

    mutating func openJump() {
        let reached = steps.filter { visited.contains($0.id) }
        overlay = Overlay(.jump, marked: reached.firstIndex { $0.id == screen } ?? 0)
    }

    mutating func markOption(_ step: Int) {
        guard let overlay else { return }
        let count = OverlayOption.of(overlay, in: self).count
        if count > 0 { self.overlay?.marked = (overlay.marked + step + count) % count }
    }

    /// Enter: takes the marked answer.
    mutating func confirm() -> [WizardEffect] {
        guard let overlay else { return [] }
        let options = OverlayOption.of(overlay, in: self)
        guard options.indices.contains(overlay.marked) else { return [] }
        return choose(options[overlay.marked].choice)
    }

    private mutating func choose(_ choice: OverlayOption.Choice) -> [WizardEffect] {
        overlay = nil
        switch choice {
        case .stay: return []
        case .saveDraftAndQuit:
            endsWhenSaved = true
            return [.saveDraft(draft)]
        case .discardAndQuit: return [.discardDraft] + end(status: Self.interrupted)
        case .quitWithoutDraft: return end(status: Self.interrupted)
        case .startAnew: return [.discardDraft]
        case .removeLeftovers(let leftovers): return remove(leftovers)
        case .resume(let draft):
            take(draft.setup)
            return resume(on: ScreenID(rawValue: draft.screen) ?? .platform)
        case .updateRole(let thenTest): return createRole(thenTest: thenTest, updating: true)
        case .goTo(let screen): return blur() + stopTest() + go(to: screen)
        }
    }

    /// Shows the draft's screen, or the first before it whose answers are not complete.
    private mutating func resume(on wanted: ScreenID) -> [WizardEffect] {
        for step in steps {
            screen = step.id
            visited.insert(step.id)
            if step.id == wanted || fields(of: step.id).contains(where: blocks) { break }
        }
        setFocus(firstFocus(of: screen))
        message = Message(MessageText.resumed)
        return []
    }

    /// Takes the news that the draft is saved, or why it is not.
    mutating func takeDraftSaved(_ problem: LocalizedText?) -> [WizardEffect] {
        if endsWhenSaved {
            endsWhenSaved = false
            guard let problem else { return end(status: Self.interrupted, draftKept: true) }
            overlay = Overlay(.unsaved(problem))
        } else if let problem, draftSaving != .failedBefore {
            overlay = Overlay(.notice(problem))
        } else if problem == nil, draftSaving == .asked {
            message = Message(MessageText.draftSaved, .good)
        }
        draftSaving = problem == nil ? .ordinary : .failedBefore
        return []
    }

    /// 128 and SIGINT, as a shell reports it.
    static let interrupted: Int32 = 130
}
