import AWS
import Platforms
import Sandbox
import Testing

@testable import Onboarding

/// The ladder for Didomi, whose bucket the customer reads.
@Suite struct ReaderLadderTests {
    private func answer(_ world: inout TestWorld) throws {
        let export = try #require(world.sandbox.facts.platforms["didomi"]?.export)
        world.setup.bucket = export.bucket
        world.setup.region = export.region
        world.setup.roleARN = export.roleARN
        world.setup.folder = ""
    }

    @Test func anExportIsListedAndItsFirstBytesAreRead() async throws {
        try await TestWorld.run(platform: "didomi", method: .reader) { world in
            try answer(&world)
            let report = try await world.test(.asSelf).report
            #expect(
                report.ladder == [
                    "endpoint passed", "clock passed", "identity passed", "bucket passed",
                    "assume-role passed", "list passed", "read passed", "retention passed",
                ])
            #expect(report.verdict == .passed)
            #expect(report.perspective == .asSelf)
            #expect(
                report[.read]?.note?.en.hasPrefix("the first 16 bytes of data/export-id=") == true)
            #expect(report[.read]?.observed?.status == 206, "no more than the first bytes may be asked for")
            #expect(
                report.tester.en.hasSuffix("the ones that will read the exports."))
            #expect(report[.list]?.note?.en == "6 objects")
            #expect(report[.retention]?.note?.en.contains(", stays 6 more days, until ") == true)
            #expect(report.leftBehind.isEmpty)
        }
    }

    @Test func readingIsAlwaysTestedAsYourself() async throws {
        try await TestWorld.run(platform: "didomi", method: .reader) { world in
            try answer(&world)
            #expect(try await world.test(.asPlatform).report.perspective == .asSelf)
        }
    }

    @Test func aFolderWithoutExportsLeavesNothingToRead() async throws {
        try await TestWorld.run(platform: "didomi", method: .reader) { world in
            try answer(&world)
            world.setup.folder = "data/nothing-here"
            let report = try await world.test(.asSelf).report
            #expect(report[.list]?.note?.en == "0 objects")
            #expect(
                report[.read]?.note?.en
                    == "Nothing has been exported yet, so there is nothing to read.")
        }
    }

    @Test func anAccountThatThePlatformDoesNotKnowIsRefused() async throws {
        try await TestWorld.run(platform: "didomi", method: .reader) { world in
            try answer(&world)
            world.setup.accountID = nil
            let stranger = world.context(world.sandbox.facts.platforms["dinmo"]?.credentials)
            let report = try await world.test(.asSelf, with: stranger).report
            #expect(report[.assumeRole]?.verdict == .failed)
            #expect(report.causes(.assumeRole).contains("role-not-found"))
            #expect(report[.list]?.verdict == .notRun)
        }
    }
}
