import Documents
import Onboarding

/// One run of `apply`: shows, asks, does, waits and tells.
struct ApplySession: Sendable {
    let application: RoleApplication
    let sheet: ApplySheet
    let question: ApplyQuestion
    let dryRun: Bool

    /// Makes the role or user as the setup says.
    func apply(creatingAccessKey: Bool) async throws {
        try await takeBackUnfinished()
        let plan = try await application.plan()
        sheet.show(plan, isResult: dryRun)
        if dryRun { return sheet.finish(.planned, plan) }
        if plan.isDone, !creatingAccessKey { return sheet.finish(.unchanged, plan) }
        guard try question.confirms(ApplyWords.goAhead, widening: plan.widens) else {
            throw Failure(.no, ApplyWords.nothingChanged)
        }
        let (outcome, isVisible) = try await ApplyWork.run { [application, sheet] in
            let outcome = try await application.carryOut(plan, creatingAccessKey: creatingAccessKey) {
                event in
                sheet.show(event)
            }
            return (outcome, await application.waitUntilVisible(outcome.state) { event in sheet.show(event) })
        }
        // A test that comes right after it waits for what has not arrived everywhere.
        if let arn = outcome.state.arn { StateFolder.recentChanges.note(arn) }
        sheet.finish(plan.present == nil ? .made : .changed, plan, outcome, isVisible: isVisible)
    }

    /// Takes back the latest run.
    func undo() async throws {
        let proposal = try await application.undoProposal()
        sheet.show(proposal, isResult: dryRun)
        if dryRun { return sheet.finish(.planned, proposal) }
        guard try question.confirms(ApplyWords.goAhead) else { throw Failure(.no, ApplyWords.nothingChanged) }
        try await takeBack(proposal)
        sheet.finish(.undone, proposal)
    }

    /// A run that was cut off may have done any part of its work: what it did is offered to be taken back first.
    private func takeBackUnfinished() async throws {
        guard let run = try application.unfinishedRun() else { return }
        sheet.note(ApplyWords.cutOff(run))
        if dryRun { return }
        guard try question.confirms(ApplyWords.takeBackFirst) else { return }
        try await takeBack(try await application.undoProposal())
        sheet.note(ApplyWords.tookBack)
    }

    private func takeBack(_ proposal: UndoProposal) async throws {
        try await ApplyWork.run { [application, sheet] in
            try await application.undo(proposal) { event in sheet.show(event) }
        }
    }
}
