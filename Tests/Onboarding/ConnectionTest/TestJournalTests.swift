import AWS
import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// The journal of what a test would leave if it were killed.
@Suite struct TestJournalTests {
    private static let key = "x/s3-onboard-test-20261120T100000Z-0000beef.txt"
    private static let leftovers = [
        Leftover(
            .object(bucket: "b", key: key),
            at: .init(
                region: "eu-west-3", endpointURL: "http://127.0.0.1:1", profile: "it's",
                expectedOwner: "111122223333"), isCertain: false),
        Leftover(.upload(bucket: "b", key: key, id: "up"), at: .init(region: "eu-west-3")),
        Leftover(.upload(bucket: "b", key: key, id: nil), at: .init(region: "eu-west-3"), isCertain: false),
        Leftover(.role(name: "r", policy: "p"), at: .init(region: "eu-west-3")),
    ]

    private let root = TemporaryFolder()
    private var folder: URL { URL(filePath: root.path).appending(path: "a/tests") }
    private var journals: TestJournals { TestJournals(folder: folder.path) }

    private func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    }

    @Test func whatIsNotedComesBackOnceTheTestHasEnded() async throws {
        do {
            let journal = try #require(journals.begin())
            #expect(journal.record([Self.leftovers[0]]))
            #expect(journal.record(Self.leftovers))
            #expect(journals.interrupted().isEmpty, "a test that runs still cleans up by itself")
            let mode = try FileManager.default.attributesOfItem(
                atPath: try #require(files().first).path)[
                    .posixPermissions]
            #expect(mode as? Int == 0o600)
        }
        #expect(journals.interrupted().map(\.leftovers) == [Self.leftovers])
    }

    @Test func aTornLastLineLeavesTheOneBefore() async throws {
        do {
            let journal = try #require(journals.begin())
            journal.record([Self.leftovers[1]])
        }
        let file = try #require(files().first)
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(#"{"version":1,"left":[{"ki"#.utf8))
        try handle.close()
        #expect(journals.interrupted().map(\.leftovers) == [[Self.leftovers[1]]])
    }

    @Test(arguments: [
        "", "nonsense\n", #"{"version":2,"left":[]}"# + "\n", #"{"version":1,"left":[{}]}"# + "\n",
    ])
    func whatCannotBeReadIsLeftAlone(_ text: String) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "x.journal")
        try Data(text.utf8).write(to: file)
        chmod(file.path, 0o600)
        #expect(journals.interrupted().isEmpty)
        #expect(FileManager.default.fileExists(atPath: file.path))
    }

    @Test func aFileThatOthersMayWriteIsNotBelieved() async throws {
        do { try #require(journals.begin()).record(Self.leftovers) }
        chmod(try #require(files().first).path, 0o666)
        #expect(journals.interrupted().isEmpty)
    }

    @Test func cleaningUpForgetsOnlyWhenNothingIsLeft() async throws {
        do { try #require(journals.begin()).record([Self.leftovers[1]]) }
        let test = try #require(journals.interrupted().first)
        #expect(await test.cleanUp { _ in nil } == [Self.leftovers[1]])
        #expect(try files().count == 1)
        let gone = ScriptedTransport(HTTPResponse(status: 204))
        #expect(await test.cleanUp { _ in gone.context(region: "eu-west-3") } == [])
        #expect(try files().isEmpty)
    }

    @Test func aTestThatLeavesNothingLeavesNoJournal() async throws {
        try await TestWorld.run(platform: "adobe-experience-platform") { world in
            try await world.makeRole()
            let test = ConnectionTest(
                setup: world.setup, platform: world.platform, perspective: .asPlatform,
                context: world.exporter, options: TestOptions(journals: journals))
            let report = await test.run { _ in }
            #expect(report.leftovers.isEmpty)
        }
        #expect(try files().isEmpty)
    }

    @Test func whatATestMayNotRemoveStaysInItsJournalWithoutASecret() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            let test = ConnectionTest(
                setup: world.setup, platform: world.platform, perspective: .asPlatform,
                context: world.exporter, options: TestOptions(journals: journals, profile: "prod"))
            let report = await test.run { _ in }
            let left = try #require(journals.interrupted().first)
            #expect(left.leftovers == report.leftovers)
            #expect(left.leftovers.first?.removal.hasSuffix("--profile 'prod'") == true)
            let text = try String(contentsOf: try #require(files().first), encoding: .utf8)
            let credentials = try #require(world.sandbox.facts.platforms["dinmo"]?.credentials)
            let secret = credentials.secretAccessKey.revealed
            #expect(!text.contains(secret) && !text.contains(credentials.accessKeyID))
            #expect(await left.cleanUp { _ in world.customer } == [])
            #expect(journals.interrupted().isEmpty)
        }
    }
}
