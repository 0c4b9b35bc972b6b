import AWS
import Documents

/// The last rung: takes away what the test made, also after the test was stopped.
extension LadderClimb {
    mutating func cleanUp() async -> RungOutcome {
        var tally = CleanUpTally()
        // What was made last goes first: objects go before the role that wrote them.
        for leftover in state.footprint.leftovers.reversed() {
            if await remove(leftover, &tally) { takeAway(leftover.thing) }
        }
        return tally.outcome
    }

    /// Tries those who may: whoever wrote it, then a person with their own rights.
    private func remove(_ leftover: Leftover, _ tally: inout CleanUpTally) async -> Bool {
        let missing = state.missingRight(toRemove: leftover.thing)
        if missing == nil || state.isTrespass(leftover.thing) {
            switch await remove(leftover, with: maker(of: leftover.thing)) {
            case .success:
                tally.removed += 1
                return true
            case .failure(let failure):
                // What the policy does not grant is rightly refused.
                if missing == nil { tally.add(refused(.cleanUp, failure)) }
            }
        }
        if case .role = leftover.thing { return false }
        guard state.perspective != .asPlatform else {
            if let missing { tally.add(.notRun(.notGranted(missing))) }
            return false
        }
        switch await remove(leftover, with: tester) {
        case .success:
            tally.removed += 1
            tally.removedByOwner += 1
            return true
        case .failure(let failure):
            if let missing, Verdict(of: failure) == .failed {
                tally.add(
                    .notRun(.ownRightsTooNarrow(missing), observed: RungResult.Observation(failure)))
            } else {
                tally.add(refused(.cleanUp, failure))
            }
            return false
        }
    }

    private func maker(of thing: Leftover.Thing) -> AWSContext {
        if case .role = thing { return tester }
        return worker
    }

    private func remove(_ leftover: Leftover, with context: AWSContext) async -> Result<Void, AWSFailure> {
        await CallDeadline.uninterrupted { () throws(AWSFailure) in
            try await leftover.remove(with: context)
        }
    }
}

/// What cleaning up several things came to.
struct CleanUpTally {
    var removed = 0
    /// Those that needed the person's own rights.
    var removedByOwner = 0
    private var problem: RungOutcome?

    /// Notes something that could not be removed; the worst counts.
    mutating func add(_ outcome: RungOutcome) {
        func weight(_ verdict: Verdict) -> Int {
            switch verdict {
            case .failed: 3
            case .unknown: 2
            case .notRun: 1
            case .passed: 0
            }
        }
        if let problem, weight(problem.verdict) >= weight(outcome.verdict) { return }
        problem = outcome
    }

    var outcome: RungOutcome {
        if let problem { return problem }
        let count =
            removed == 1
            ? LocalizedText(en: "1 removed", fr: "1 supprimé")
            : LocalizedText(en: "\(removed) removed", fr: "\(removed) supprimés")
        let own = LocalizedText(
            en: "\(count.en), with your own rights", fr: "\(count.fr), avec vos propres droits")
        return RungOutcome(verdict: .passed, note: removedByOwner > 0 ? own : count)
    }
}
