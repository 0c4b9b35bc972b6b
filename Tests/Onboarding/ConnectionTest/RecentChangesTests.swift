import AWS
import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// What was changed a moment ago, from one start of the program to the next.
@Suite struct RecentChangesTests {
    private static let role = "arn:aws:iam::111122223333:role/dinmo-exports"
    private static let time = UTCTime(secondsSinceEpoch: 1_795_168_800)

    private let folder = TemporaryFolder()
    private var changes: RecentChanges { RecentChanges(folder: folder.path) }

    private func later(_ seconds: Double) -> UTCTime {
        UTCTime(secondsSinceEpoch: Self.time.secondsSinceEpoch + seconds)
    }

    @Test func aChangedRoleHasTheRestOfItsMinute() throws {
        changes.note(Self.role, at: Self.time)
        #expect(changes.patience(for: Self.role, at: later(20)) == Patience(seconds: 40))
        #expect(changes.patience(for: Self.role, at: later(61)) == .none)
        #expect(changes.patience(for: Self.role + "2", at: later(1)) == .none)
        #expect(changes.patience(for: nil, at: later(1)) == .none)
    }

    @Test func whatIsOldIsForgottenAndOthersAreKept() throws {
        changes.note("a", at: Self.time)
        changes.note("b", at: later(50))
        changes.note("c", at: later(90))
        #expect(changes.patience(for: "b", at: later(90)) == Patience(seconds: 20))
        let text = try String(contentsOfFile: folder.path + "/changes.json", encoding: .utf8)
        #expect(text == #"{"b":1795168850,"c":1795168890}"# + "\n")
    }

    @Test(arguments: ["", "{", "[]", #"{"a":"b"}"#, #"{"a":1e999}"#])
    func aDamagedFileCountsAsNothing(_ text: String) throws {
        try folder.file("changes.json", text)
        #expect(changes.patience(for: "a", at: Self.time) == .none)
        changes.note("a", at: Self.time)
        #expect(changes.patience(for: "a", at: Self.time) == Patience(seconds: 60))
    }

    @Test func withoutAFolderNothingIsRememberedAndNothingFails() {
        let changes = RecentChanges(folder: "/proc/nowhere")
        changes.note("a", at: Self.time)
        #expect(changes.patience(for: "a", at: Self.time) == .none)
    }
}
