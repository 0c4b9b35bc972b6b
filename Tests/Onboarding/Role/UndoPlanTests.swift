import Testing

@testable import Onboarding

/// The way back: what is still as before or as it was made is taken back, and what is neither stands against it.
@Suite struct UndoPlanTests {
    private let before = IdentityPlanTests.role
    private let after = IdentityPlanTests.changed

    private func calls(_ before: IdentityState?, _ after: IdentityState, _ present: IdentityState?)
        -> [String]?
    {
        guard case .changes(let changes) = UndoPlan.verdict(before: before, after: after, present: present)
        else {
            return nil
        }
        return changes.map { $0.call(.role) }
    }

    private func conflicts(
        _ before: IdentityState?, _ change: (inout IdentityState) -> Void
    ) -> [UndoConflict] {
        var present = after
        change(&present)
        guard
            case .conflicts(let conflicts) = UndoPlan.verdict(before: before, after: after, present: present)
        else { return [] }
        return conflicts
    }

    @Test func everyPointOfTheWayLeadsBack() {
        var state: IdentityState? = before
        for change in IdentityPlan.changes(from: before, to: after) {
            state = state.applying(change)
            guard case .changes(let changes) = UndoPlan.verdict(before: before, after: after, present: state)
            else {
                Issue.record("no way back after \(change)")
                continue
            }
            var back = state
            for change in changes { back = back.applying(change) }
            #expect(back == before)
        }
    }

    @Test func whatWasMadeIsDeletedAtEveryPointOfTheWay() {
        var state: IdentityState?
        #expect(calls(nil, before, nil) == [])
        for change in IdentityPlan.changes(from: nil, to: before) {
            state = state.applying(change)
            #expect(calls(nil, before, state)?.last == "DeleteRole")
        }
    }

    @Test func whatOthersAddedToItStays() {
        var present = after
        present.tags["theirs"] = "x"
        present.foreign = ["theirs"]
        guard case .changes(let changes) = UndoPlan.verdict(before: before, after: after, present: present)
        else {
            Issue.record("what others added is no conflict")
            return
        }
        var back: IdentityState? = present
        for change in changes { back = back.applying(change) }
        #expect(back?.tags == ["a": "1", "b": "2", "theirs": "x"])
    }

    @Test func whatSomebodyChangedSinceIsNamed() {
        #expect(conflicts(before) { $0.trust = IdentityPlanTests.policy } == [.trust])
        #expect(conflicts(before) { $0.policies["p"] = IdentityPlanTests.trust } == [.policy("p")])
        #expect(conflicts(before) { $0.maxSessionDuration = 9000 } == [.settings])
        #expect(conflicts(before) { $0.permissionsBoundary = "arn:aws:iam::1:policy/y" } == [.boundary])
        #expect(conflicts(before) { $0.tags["c"] = "theirs" } == [.tag("c")])
    }

    @Test func whatWouldBeDeletedMustBeAllOurs() {
        #expect(conflicts(nil) { $0.foreign = ["by-hand"] } == [.added("by-hand")])
        #expect(conflicts(nil) { $0.tags["theirs"] = "x" } == [.tag("theirs")])
        #expect(conflicts(nil) { $0.description = "theirs" } == [.settings])
    }

    @Test func anotherOneOfTheSameNameIsLeftAlone() {
        var made = after
        made.id = "AROAOURS"
        var present = after
        present.id = "AROATHEIRS"
        #expect(
            UndoPlan.verdict(before: nil, after: made, present: present) == .conflicts([.madeAnew]))
        #expect(UndoPlan.verdict(before: before, after: after, present: nil) == .conflicts([.deleted]))
    }
}
