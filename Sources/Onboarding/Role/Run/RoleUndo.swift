import AWS

/// The latest run, and what takes it back.
public struct UndoProposal: Hashable, Sendable {
    /// The run.
    public let run: ApplyJournal.Run
    /// The calls, in their order; empty where all is as it was before.
    public let changes: [IdentityChange]
}

extension RoleApplication {
    /// The run that a kill or a lost network cut off; nil where the last one came to its end.
    public func unfinishedRun() throws(ApplyFailure) -> ApplyJournal.Run? {
        try record().runs.last.flatMap { $0.isFinished ? nil : $0 }
    }

    /// How the latest run is taken back.
    ///
    /// - Throws: ``ApplyFailure`` where there is none, or somebody changed since what it made.
    public func undoProposal() async throws(ApplyFailure) -> UndoProposal {
        guard let last = try record().runs.last else { throw .nothingToUndo }
        let run: ApplyJournal.Run
        do throws(AWSFailure) {
            run = try await completed(last)
        } catch {
            throw .reading(causes(error), error)
        }
        let present = try await read(ownKeys: run.after.accessKeys)
        switch UndoPlan.verdict(before: run.before, after: run.after, present: present) {
        case .conflicts(let conflicts): throw .changedSince(conflicts)
        case .changes(let changes): return UndoProposal(run: run, changes: changes)
        }
    }

    /// Takes the run back and forgets it; one that fails half-way can be tried again.
    public func undo(
        _ proposal: UndoProposal, tell: @escaping @Sendable (ApplyEvent) -> Void = { _ in }
    ) async throws(ApplyFailure) {
        var keeper = try keeper(tell)
        keeper.update { journal in journal.change { $0.isFinished = false } }
        for change in proposal.changes {
            let call = change.call(identity.kind)
            tell(.calling(call))
            do throws(AWSFailure) {
                _ = try await identity.perform(change)
            } catch {
                throw .call(call, causes(error), error, .inPart)
            }
        }
        keeper.update { journal in if !journal.runs.isEmpty { journal.runs.removeLast() } }
    }
}
