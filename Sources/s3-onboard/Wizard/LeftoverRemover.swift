import AWS
import Onboarding
import Wizard

/// Removes what tests have left, with the person's own credentials.
struct LeftoverRemover {
    let world: World

    /// Removes `leftovers`, and forgets the journals of tests that have nothing left.
    func remove(_ leftovers: [Leftover]) async -> WizardEvent {
        var removed: [Leftover] = []
        var rest: [Leftover] = []
        for leftover in leftovers {
            if await remove(leftover) { removed.append(leftover) } else { rest.append(leftover) }
        }
        for test in world.testJournals?.interrupted() ?? [] { test.forget(ifRemoved: Set(removed)) }
        return .leftoversRemoved(removed, rest: rest)
    }

    private func remove(_ leftover: Leftover) async -> Bool {
        let context = world.customer(region: leftover.place.region)
        guard leftover.isAsked(by: context) else { return false }
        do throws(AWSFailure) {
            try await leftover.remove(with: context)
            return true
        } catch {
            return false
        }
    }
}
