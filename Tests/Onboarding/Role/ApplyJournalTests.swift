import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// What is kept of each run, and how.
@Suite struct ApplyJournalTests {
    private let root = TemporaryFolder()
    private var folder: String { "\(root.path)/apply" }
    private let key = ApplyJournalStore.Key(account: "111122223333", kind: .role, name: "r=,.@-")
    private var store: ApplyJournalStore { ApplyJournalStore(folder: folder) }
    private var file: String { "\(folder)/111122223333-role-r=,.@-.json" }

    private var journal: ApplyJournal {
        var after = IdentityPlanTests.changed
        after.id = "AROA"
        after.arn = "arn:aws:iam::111122223333:role/r"
        after.accessKeys = ["AKIA"]
        after.foreign = ["theirs"]
        var cut = ApplyJournal.Run(
            started: "2026-11-21T07:00:00Z", before: IdentityPlanTests.role, after: after)
        cut.calls = ["UpdateRole"]
        var made = ApplyJournal.Run(
            started: "2026-11-21T06:00:00Z", before: nil, after: IdentityPlanTests.role)
        made.isFinished = true
        return ApplyJournal(runs: [made, cut])
    }

    @Test func whatIsKeptIsReadAgain() throws {
        try store.save(journal, key)
        #expect(try store.load(key) == journal)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try store.load(.init(account: "111122223333", kind: .user, name: "r")).runs == [])
    }

    @Test func aJournalWithoutRunsIsRemoved() throws {
        try store.save(journal, key)
        try store.save(ApplyJournal(), key)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func aDamagedOrNewerOneIsReportedAndKept() throws {
        try store.save(journal, key)
        for (text, part) in [
            ("{", "JSON"), (#"{"version":1,"runs":[{}]}"#, "started"),
            (#"{"version":2,"runs":[]}"#, "version 2"),
        ] {
            try text.write(toFile: file, atomically: false, encoding: .utf8)
            do throws(DraftError) {
                _ = try store.load(key)
                Issue.record("\(text) was read")
            } catch {
                #expect(error.message.en.contains(part), "\(error.message.en)")
            }
            #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
        }
    }

    @Test func onlyTheLatestRunsAreKept() {
        var journal = ApplyJournal()
        for number in 0..<25 {
            journal.begin(.init(started: "\(number)", before: nil, after: IdentityPlanTests.role))
        }
        #expect(journal.runs.map(\.started) == (5..<25).map(String.init))
    }
}
