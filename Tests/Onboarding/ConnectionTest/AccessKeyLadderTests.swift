import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// The ladder with the access key that a platform gets.
@Suite struct AccessKeyLadderTests {
    /// Makes the IAM user with `policy`, or with the setup's own.
    private func key(_ world: TestWorld, policy: PolicyDocument? = nil) async throws -> Credentials {
        let plan = PolicyPlan(setup: world.setup, platform: world.platform).policies
        let wanted = try #require(plan.first { $0.kind == .permissions }?.document)
        let iam = IAMClient(world.customer)
        _ = try await iam.createUser("exporter")
        try await iam.putInlinePolicy(
            "exports", on: .user("exporter"), document: (policy ?? wanted).rendered())
        return try await iam.createAccessKey(user: "exporter")
    }

    @Test func theKeyItselfWrites() async throws {
        try await TestWorld.run(method: .accessKey) { world in
            let report = try await world.test(with: world.context(try await key(world))).report
            #expect(
                report.ladder == [
                    "endpoint passed", "clock passed", "identity passed", "bucket passed", "write passed",
                    "multipart passed", "read-back not-run", "outside-folder passed",
                    "sibling-folder passed", "list-outside passed", "clean-up not-run",
                ])
            #expect(
                report.tester.en
                    == "Tested with the access key that DinMo gets (arn:aws:iam::111122223333:user/exporter)."
            )
            #expect(report.verdict == .passed)
        }
    }

    @Test func aKeyWithoutTheRightToListThatItsPolicyGrantsIsRefused() async throws {
        try await TestWorld.run(platform: "adobe-experience-platform", method: .accessKey) { world in
            let narrow = PolicyDocument.allowing(["s3:PutObject"], on: [WantedObjects(world.setup).arn])
            let report = try await world.test(with: world.context(try await key(world, policy: narrow)))
                .report
            #expect(report[.bucket]?.verdict == .failed)
            #expect(
                report.causes(.bucket) == ["bucket-of-another-account", "missing-list-bucket"])
            #expect(report[.write]?.verdict == .passed)
            #expect(report[.readBack]?.verdict == .failed)
            #expect(report.causes(.readBack) == ["missing-get-object"])
            #expect(report[.cleanUp]?.verdict == .failed)
            #expect(report.causes(.cleanUp) == ["missing-delete-object"])
            // What was written in parts stays as well.
            #expect(report.leftovers.count == 2)
        }
    }

    @Test func aKeyOfAnotherAccountIsSeen() async throws {
        try await TestWorld.run(method: .accessKey) { world in
            world.setup.accountID = "444455556666"
            let report = try await world.test(with: world.context(try await key(world))).report
            #expect(report.causes(.identity) == ["another-account"])
            #expect(
                report[.identity]?.causes.first?.message.en
                    == "These credentials are arn:aws:iam::111122223333:user/exporter, but the setup is for "
                    + "account 444455556666.")
        }
    }
}
