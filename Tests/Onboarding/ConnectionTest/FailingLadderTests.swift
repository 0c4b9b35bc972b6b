import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// Each thing that goes wrong in real life, made to go wrong in the sandbox, and the cause that is named.
@Suite struct FailingLadderTests {
    @Test func aWrongExternalID() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            world.setup.externalID = "00000000-0000-4000-8000-000000000000"
            let report = try await world.test().report
            #expect(report[.assumeRole]?.verdict == .failed)
            #expect(report.causes(.assumeRole).first == "external-id-mismatch")
            #expect(report[.externalIDMissing]?.verdict == .unknown)
            #expect(
                report[.write]?.note?.en == "It needs `assume-role`, which did not pass.")
            #expect(report.verdict == .failed)
            #expect(report.leftBehind.isEmpty)
        }
    }

    @Test func aPrincipalThatIsNotTrusted() async throws {
        try await TestWorld.run { world in
            let another = try #require(world.setup.accountID)
            try await world.makeRole(
                trust: .trusting(
                    another,
                    [.init("StringEquals", "sts:ExternalId", [try #require(world.setup.externalID)])]))
            let report = try await world.test().report
            #expect(report[.assumeRole]?.verdict == .failed)
            #expect(report.causes(.assumeRole).contains("principal-not-trusted"))
            #expect(
                report[.assumeRole]?.causes.first { $0.cause == "principal-not-trusted" }?.fix.en.hasPrefix(
                    "Set the Principal of the trust policy to arn:aws:iam::724998534403:role/") == true)
        }
    }

    @Test func aRoleThatDoesNotExist() async throws {
        try await TestWorld.run { world in
            let report = try await world.test().report
            #expect(report[.assumeRole]?.verdict == .failed)
            #expect(report.causes(.assumeRole).contains("role-not-found"))
        }
    }

    @Test func noRightToPutObjects() async throws {
        try await TestWorld.run { world in
            try await world.makeRole(
                permissions: .allowing(
                    ["s3:AbortMultipartUpload"], on: [WantedObjects(world.setup).arn]))
            let report = try await world.test().report
            #expect(report[.write]?.verdict == .failed)
            #expect(report.causes(.write).first == "missing-put-object")
            #expect(report[.write]?.observed?.code == "AccessDenied")
            #expect(report[.cleanUp]?.note?.en == "It needs `write`, which did not pass.")
            #expect(report.leftBehind.isEmpty)
        }
    }

    @Test func aPolicyForAnotherFolder() async throws {
        try await TestWorld.run { world in
            try await world.makeRole(
                permissions: .allowing(
                    ["s3:PutObject"], on: ["arn:aws:s3:::\(world.setup.bucket)/exports/other/*"]))
            let report = try await world.test().report
            #expect(report[.write]?.verdict == .failed)
            let cause = report[.write]?.causes.first { $0.cause == "wrong-folder" }
            #expect(cause?.answer == "folder")
            #expect(
                cause?.fix.en.contains("arn:aws:s3:::\(world.setup.bucket)/exports/dinmo/*, with the /*")
                    == true)
        }
    }

    @Test func aWrongRegionIsNamedAndTheRestGoesOnInTheRightOne() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            world.setup.region = "eu-central-1"
            let report = try await world.test().report
            #expect(report[.bucket]?.verdict == .failed)
            #expect(report.causes(.bucket) == ["wrong-region"])
            #expect(
                report[.bucket]?.causes.first?.message.en
                    == "The bucket \(world.setup.bucket) is in eu-west-3, not in eu-central-1.")
            #expect(report[.write]?.verdict == .passed)
            #expect(report.verdict == .failed)
        }
    }

    @Test(arguments: [nil, ""])
    func aRegionThatIsNotAnsweredIsFound(_ region: String?) async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            world.setup.region = region
            var context = world.exporter
            context.region = "us-east-1"
            let report = try await world.test(with: context).report
            #expect(report[.bucket]?.verdict == .passed)
            #expect(report[.bucket]?.note?.en.hasPrefix("eu-west-3") == true)
            #expect(report.verdict == .passed)
        }
    }

    @Test func noSuchBucket() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            world.setup.bucket = "acme-nobody-has-this-one"
            let report = try await world.test().report
            #expect(report[.bucket]?.verdict == .failed)
            #expect(report.causes(.bucket) == ["no-such-bucket"])
            #expect(report[.write]?.note?.en == "It needs `bucket`, which did not pass.")
        }
    }

    @Test func aBucketOfSomebodyElse() async throws {
        try await TestWorld.run { world in
            let platform = world.exporter
            let report = try await world.test(.asSelf, with: platform).report
            // The platform's own account stands for a customer who typed a name that others have.
            #expect(report[.identity]?.verdict == .unknown)
            world.setup.accountID = nil
            let stranger = try await world.test(.asSelf, with: platform).report
            #expect(stranger[.bucket]?.verdict == .unknown)
            #expect(stranger.causes(.bucket).first == "bucket-of-another-account")
            #expect(stranger[.write]?.verdict == .failed)
            #expect(stranger.verdict == .failed)
        }
    }

    @Test func aKeyThatNobodyHas() async throws {
        try await TestWorld.run { world in
            let report = try await world.test(
                with: world.context(
                    Credentials(
                        accessKeyID: "AKIAIOSFODNN7EXAMPLE",
                        secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), source: .typed))
            ).report
            #expect(report[.identity]?.verdict == .failed)
            #expect(report.causes(.identity) == ["bad-key", "inactive-key", "key-still-propagating"])
            #expect(report[.bucket]?.note?.en == "It needs `identity`, which did not pass.")
        }
    }

    @Test func aSecretThatDoesNotBelongToItsKey() async throws {
        try await TestWorld.run { world in
            var credentials = world.sandbox.facts.customer.credentials
            credentials.secretAccessKey = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
            let report = try await world.test(.asSelf, with: world.context(credentials)).report
            #expect(report[.identity]?.verdict == .failed)
            #expect(report.causes(.identity) == ["bad-secret", "request-altered"])
        }
    }

    @Test func aClockThatIsTwentyMinutesSlow() async throws {
        try await TestWorld.run { world in
            var context = world.exporter
            context.now = { UTCTime(secondsSinceEpoch: UTCTime.now().secondsSinceEpoch - 1200) }
            let report = try await world.test(with: context).report
            #expect(report[.clock]?.verdict == .failed)
            #expect(report.causes(.clock) == ["clock-skew"])
            #expect(
                report[.clock]?.causes.first?.message.en
                    == "This machine’s clock is wrong against the server’s: 20 min slow.")
            #expect(report[.identity]?.verdict == .unknown)
            #expect(report.causes(.identity) == ["clock-skew"])
        }
    }

    @Test func anEndpointWhereNobodyListens() async throws {
        try await TestWorld.run { world in
            await world.sandbox.stop()
            let report = try await world.test().report
            #expect(report[.endpoint]?.verdict == .unknown)
            #expect(report.causes(.endpoint) == ["connection-refused"])
            #expect(
                report.ladder.dropFirst().allSatisfy { $0.hasSuffix("not-run") },
                "nothing else is asked of a host that does not answer")
            #expect(report.verdict == .unknown)
        }
    }

    @Test func anEndpointThatDoesNotSpeakTLS() async throws {
        try await TestWorld.run { world in
            var context = world.exporter
            let https = "https" + world.sandbox.endpoint.dropFirst("http".count)
            context.endpoints = EndpointConfiguration(environment: [:], endpointURL: https)
            let report = try await world.test(with: context).report
            #expect(report[.endpoint]?.verdict == .failed)
            #expect(report.causes(.endpoint) == ["tls-handshake"])
        }
    }

    @Test func credentialsOfSomebodyElseProveNothing() async throws {
        try await TestWorld.run { world in
            try await world.makeRole()
            let report = try await world.test(.asPlatform, with: world.customer).report
            #expect(report[.identity]?.verdict == .unknown)
            #expect(report.causes(.identity) == ["not-the-platform"])
            #expect(report[.assumeRole]?.verdict == .notRun)
            #expect(report.verdict == .unknown)
        }
    }

    @Test func noCredentialsAtAll() async throws {
        try await TestWorld.run { world in
            let report = try await world.test(.asSelf, with: world.context(nil)).report
            #expect(report[.endpoint]?.verdict == .passed)
            #expect(report[.identity]?.verdict == .unknown)
            #expect(report.causes(.identity) == ["no-credentials"])
            #expect(report.verdict == .unknown)
        }
    }
}
