import AWS
import Testing

@testable import Onboarding

/// Every cause against answers that this program did not make.
@Suite struct RecordingTests {
    @Test(arguments: Recording.all)
    func theCauseIsNamedAndItsNeighboursAreNot(_ recording: Recording) async throws {
        let failure = try #require(await recording.failure())
        let causes = Diagnostics.causes(
            rung: recording.rung, failure: failure, facts: try recording.facts())
        let ids = causes.map(\.cause)
        #expect(ids.first == recording.cause, "\(ids)")
        for id in recording.also { #expect(ids.contains(id), "\(id) is not among \(ids)") }
        for id in recording.notCauses { #expect(!ids.contains(id), "\(id) is among \(ids)") }
        if causes.count > 1 {
            #expect(
                causes.allSatisfy { $0.next != nil || $0.cause == recording.cause },
                "each of several causes needs the check that separates it: \(ids)")
        }
    }

    @Test func everyCauseOfTheTableHasARecordingAndANearMiss() {
        let pasted = PastedRecording.all
        let named = Set(
            Recording.all.flatMap { [$0.cause] + $0.also }
                + pasted.flatMap { [$0.cause].compactMap(\.self) + $0.also })
        let missed = Set(Recording.all.flatMap(\.notCauses) + pasted.flatMap(\.notCauses))
        for cause in Cause.table {
            #expect(named.contains(cause.id), "no recorded answer leads to \(cause.id)")
            #expect(missed.contains(cause.id), "no near miss for \(cause.id)")
        }
    }

    @Test func recordingsNameCausesThatExist() {
        let known = Set(Cause.table.map(\.id))
        for recording in Recording.all {
            #expect(recording.head["source"]?.isEmpty == false, "\(recording.name)")
            for id in [recording.cause] + recording.also + recording.notCauses {
                #expect(known.contains(id), "\(recording.name) names \(id)")
            }
        }
    }

    @Test func noTextIsLeftWithABlankToFill() async throws {
        for recording in Recording.all {
            let failure = try #require(await recording.failure())
            for facts in [try recording.facts(), DiagnosisFacts()] {
                for cause in Diagnostics.causes(rung: recording.rung, failure: failure, facts: facts) {
                    for text in [cause.message, cause.fix, cause.next].compactMap({ $0 }) {
                        #expect(!text.en.contains("(not known)"), "\(cause.cause): \(text.en)")
                        #expect(text.fr.firstMatch(of: /\{[A-Za-z]+\}/) == nil, "\(cause.cause): \(text.fr)")
                    }
                }
            }
        }
    }
}
