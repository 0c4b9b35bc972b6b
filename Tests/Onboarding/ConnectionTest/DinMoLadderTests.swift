import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// The whole ladder for DinMo's assumed role, against the sandbox.
@Suite struct DinMoLadderTests {
    @Test func everythingThatDinMosPolicyGrantsIsProved() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            let (events, report) = try await world.test()
            #expect(
                report.ladder == [
                    "endpoint passed", "clock passed", "identity passed", "bucket passed",
                    "assume-role passed", "external-id-missing passed", "external-id-wrong passed",
                    "write passed", "multipart passed", "read-back not-run", "outside-folder passed",
                    "sibling-folder passed", "list-outside passed", "clean-up not-run",
                ])
            #expect(report.verdict == .passed)
            #expect(report[.multipart]?.note?.en == "1 part, then given up")
            #expect(report[.externalIDMissing]?.observed?.code == "AccessDenied")
            #expect(report[.externalIDMissing]?.observed?.status == 403)
            #expect(
                report[.readBack]?.note?.en
                    == "The policy does not grant s3:GetObject, so it was not tried.")
            #expect(
                report[.bucket]?.note?.en
                    == "eu-west-3; it exists; these credentials may not list it, as expected")
            #expect(report.tester.en.hasPrefix("Tested as DinMo (arn:aws:sts::724998534403:assumed-role/"))
            #expect(report.proved.map(\.en).contains("Without an ExternalId the role is refused."))
            #expect(
                report.proved.map(\.en).contains(
                    "An object can be written to s3://\(world.setup.bucket)/exports/dinmo/."))
            #expect(
                report.notProved.map(\.en).contains(
                    "The object can be removed. The policy does not grant s3:DeleteObject, so it was not tried."
                ))
            #expect(
                report.proved.map(\.fr).contains("L’écriture à la racine du bucket est refusée."))
            expectOrder(of: events)
        }
    }

    /// Each rung starts, then ends, in the order of the ladder; progress comes during the write alone.
    private func expectOrder(of events: [TestEvent]) {
        var running: Rung?
        for event in events {
            switch event {
            case .started(let rung):
                #expect(running == nil)
                running = rung
            case .progress: #expect([.write, .outsideFolder, .siblingFolder].contains(running))
            case .waiting: Issue.record("nothing was changed just now")
            case .finished(let result):
                #expect(running == result.rung || (running == nil && result.verdict == .notRun))
                running = nil
            case .report: #expect(running == nil)
            }
        }
    }

    @Test func whatIsLeftIsNamedWithItsCommandAndCanBeRemoved() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            let report = try await world.test().report
            let left = try #require(report.leftovers.first)
            #expect(report.leftovers.count == 1)
            guard case .object(let bucket, let key) = left.thing else {
                Issue.record("an object is left")
                return
            }
            #expect(TestObject.isName(key) && key.hasPrefix("exports/dinmo/s3-onboard-test-"))
            #expect(
                left.removal
                    == "aws s3api delete-object --bucket '\(bucket)' --key '\(key)' --region 'eu-west-3' "
                    + "--endpoint-url '\(world.sandbox.endpoint)'")
            let client = S3Client(world.customer)
            let object = try await client.getObject(
                bucket: bucket, key: key, maximumBytes: 1000)
            #expect(
                String(decoding: object.body, as: UTF8.self).contains(
                    "to test the connection of DinMo to this bucket"))
            try await left.remove(with: world.customer)
            let rest = try await client.listObjectsV2(ListObjectsV2Input(bucket: bucket))
            #expect(rest.objects.isEmpty)
        }
    }

    @Test func asYourselfTheRoleIsLeftToThePlatform() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            var customer = world.customer
            customer.transport = RefusingTransport(
                CurlTransport(), actions: ["GetFederationToken", "SimulatePrincipalPolicy"])
            let (_, report) = try await world.test(.asSelf, with: customer)
            #expect(
                report.ladder == [
                    "endpoint passed", "clock passed", "identity passed", "bucket passed",
                    "role-policies passed", "simulation not-run", "assume-role not-run",
                    "external-id-missing not-run", "external-id-wrong not-run",
                    "narrow not-run", "write passed", "multipart passed", "read-back not-run",
                    "outside-folder not-run",
                    "sibling-folder not-run", "list-outside not-run", "clean-up passed",
                ])
            #expect(
                report[.assumeRole]?.note?.en
                    == "Only DinMo can prove this, with its own credentials.")
            #expect(
                report[.narrow]?.note?.en
                    == "Your credentials may not call sts:GetFederationToken and so cannot be narrowed: the write is "
                    + "made with your own, wider rights.")
            #expect(
                report[.simulation]?.note?.fr
                    == "Ces identifiants ne peuvent pas appeler iam:SimulatePrincipalPolicy : IAM n’a pas été "
                    + "consulté.")
            #expect(
                report[.outsideFolder]?.note?.en
                    == "Your own rights were used, which reach further than the platform’s.")
            #expect(report[.cleanUp]?.note?.en == "1 removed, with your own rights")
            #expect(report.tester.fr.hasSuffix("pas en tant que DinMo."))
            #expect(report.leftBehind.isEmpty)
            #expect(
                report.notProved.map(\.en).contains(
                    "That DinMo itself can write: the test wrote with your rights, not with its."))
            let rest = try await S3Client(world.customer).listObjectsV2(
                ListObjectsV2Input(bucket: world.setup.bucket))
            #expect(rest.objects.isEmpty)
        }
    }

    @Test func thePlatformsAccountTestsAsThePlatform() async throws {
        try await TestWorld.run { world in
            let platform = try await STSClient(world.exporter).getCallerIdentity()
            let customer = try await STSClient(world.customer).getCallerIdentity()
            #expect(
                Perspective.choose(callerARN: platform.arn, setup: world.setup, platform: world.platform)
                    == .asPlatform)
            #expect(
                Perspective.choose(callerARN: customer.arn, setup: world.setup, platform: world.platform)
                    == .asSelf)
        }
    }

    @Test func aFolderWithoutNameMeansTheWholeBucket() async throws {
        try await TestWorld.run { world in
            world.setup.folder = ""
            try await world.makeRole()
            let report = try await world.test().report
            #expect(report.verdict == .passed)
            #expect(
                report.leftovers.first?.name.hasPrefix("s3://\(world.setup.bucket)/s3-onboard-test-") == true)
            for rung in [Rung.outsideFolder, .siblingFolder, .listOutside] {
                #expect(
                    report[rung]?.note?.en == "The setup has no folder: the whole bucket is the platform’s.")
            }
        }
    }
}
