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
            #expect(
                report.ladder == [
                    "endpoint passed", "clock passed", "identity passed", "bucket passed",
                    "assume-role passed", "external-id-missing passed", "external-id-wrong passed",
                    "write passed", "multipart passed", "read-back passed", "outside-folder passed",
                    "sibling-folder passed", "list-outside not-run", "clean-up passed",
                ])
            #expect(report[.multipart]?.note?.en == "2 parts, one object")
            #expect(report[.cleanUp]?.note?.en == "2 removed")
            #expect(
                report[.listOutside]?.note?.en
                    == "Adobe Experience Platform’s document asks for s3:ListBucket on the whole bucket, so nothing "
                    + "is refused.")
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
