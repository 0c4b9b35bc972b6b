import AWS
import Platforms
import Testing

@testable import Onboarding

/// The ladder for Adobe, whose policy lets it read back and remove what it wrote.
@Suite struct AdobeLadderTests {
    @Test func everyRungIsClimbedAndNothingIsLeft() async throws {
        try await TestWorld.run(platform: "adobe-experience-platform") { world in
            world.setup.organizationID = world.setup.externalID
            world.setup.externalID = nil
            world.setup.folder = "acme/%SEGMENT_NAME%/%SEGMENT_ID%"
            try await world.makeRole()
            let report = try await world.test().report
            #expect(report.results.allSatisfy { $0.verdict == .passed }, "\(report.ladder)")
            #expect(report.results.count == 10)
            #expect(report.verdict == .passed)
            #expect(report.leftBehind.isEmpty)
            #expect(
                report[.write]?.note?.en.hasPrefix("s3://\(world.setup.bucket)/acme/s3-onboard-test-")
                    == true,
                "a macro is no folder yet")
            let rest = try await S3Client(world.customer).listObjectsV2(
                ListObjectsV2Input(bucket: world.setup.bucket))
            #expect(rest.objects.isEmpty)
        }
    }

    @Test func withoutAnExternalIDThereIsNoneToLeaveOut() async throws {
        try await TestWorld.run(platform: "adobe-experience-platform") { world in
            world.setup.externalID = nil
            world.setup.organizationID = ""
            try await world.makeRole()
            let report = try await world.test().report
            #expect(report[.assumeRole]?.verdict == .passed)
            #expect(report[.externalIDMissing]?.verdict == .notRun)
            #expect(
                report[.externalIDWrong]?.note?.en
                    == "The setup asks for no ExternalId, so there is none to leave out.")
            #expect(report.verdict == .passed)
        }
    }
}
