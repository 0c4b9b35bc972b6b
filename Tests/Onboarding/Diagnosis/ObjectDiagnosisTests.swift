import AWS
import Testing

@testable import Onboarding

/// What a refused write, read or removal is put down to.
@Suite struct ObjectDiagnosisTests {
    private static let session = "arn:aws:sts::111122223333:assumed-role/dinmo-exports/s3-onboard-test"
    private static let object = "arn:aws:s3:::acme-exports/exports/dinmo/s3-onboard-test.txt"

    private static func denied(
        _ reason: String, _ call: RecordedAnswer.Call = .putObject, _ action: String = "s3:PutObject"
    ) -> RecordedAnswer {
        .s3(
            call, 403, "AccessDenied",
            "User: \(session) is not authorized to perform: \(action) on resource: \"\(object)\" \(reason)")
    }

    @Test func aWriteThatNoPolicyAllowsLacksTheActionOrNamesAnotherFolder() async throws {
        let answer = Self.denied("because no identity-based policy allows the s3:PutObject action")
        let causes = try await DiagnosisFixture.causes(answer, at: .write)
        #expect(causes.map(\.cause) == ["missing-put-object", "wrong-folder", "condition-not-met"])
        #expect(
            causes[0].fix.en
                == "Allow s3:PutObject on arn:aws:s3:::acme-exports/exports/dinmo/*: {\"Sid\":\"WriteObjectsInFolder\","
                + "\"Effect\":\"Allow\",\"Action\":[\"s3:PutObject\",\"s3:AbortMultipartUpload\","
                + "\"s3:ListMultipartUploadParts\"],\"Resource\":\"arn:aws:s3:::acme-exports/exports/dinmo/*\"}."
        )
        #expect(causes[1].answer == "folder")
        #expect(
            causes[1].next?.fr
                == "Comparez lettre à lettre la Resource de l’instruction s3:PutObject avec "
                + "arn:aws:s3:::acme-exports/exports/dinmo/*.")
    }

    @Test func aBareRefusalMayBeTheBucketsOwner() async throws {
        let answer = RecordedAnswer.s3(.putObject, 403, "AccessDenied", "Access Denied")
        #expect(
            try await DiagnosisFixture.causes(answer, at: .write).map(\.cause) == [
                "missing-put-object", "wrong-folder", "condition-not-met", "bucket-of-another-account",
                "reason-withheld",
            ])
        let encrypted = try await DiagnosisFixture.causes(answer, at: .write) {
            $0.setup?.kmsKeyARN = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd"
        }
        #expect(encrypted.map(\.cause).contains("kms-not-granted"))
    }

    @Test(arguments: [
        ("with an explicit deny in a resource-based policy", "bucket-policy-deny"),
        ("with an explicit deny in a service control policy", "service-control-policy"),
        ("because no service control policy allows the s3:PutObject action", "service-control-policy"),
        ("with an explicit deny in a resource control policy", "resource-control-policy"),
        ("because no permissions boundary allows the s3:PutObject action", "permissions-boundary"),
        ("with an explicit deny in a permissions boundary", "permissions-boundary"),
        ("because no session policy allows the s3:PutObject action", "session-policy"),
        ("because no VPC endpoint policy allows the s3:PutObject action", "vpc-endpoint-policy"),
        ("with an explicit deny in an identity-based policy", "identity-policy-deny"),
        ("with an explicit deny", "explicit-deny"),
    ])
    func whatStandsAboveTheRoleIsNamedAlone(_ reason: String, _ cause: String) async throws {
        let causes = try await DiagnosisFixture.causes(Self.denied(reason), at: .write)
        #expect(causes.map(\.cause) == [cause])
        #expect(causes[0].message.en.contains("s3:PutObject"))
    }

    @Test(arguments: [
        "because no identity-based policy allows the kms:GenerateDataKey action",
        "on this resource because the resource does not exist in this Region, no resource-based policies allow "
            + "access, or a resource-based policy explicitly denies access",
    ])
    func aKeyThatMayNotBeUsedIsNotTheBucket(_ reason: String) async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 403, "AccessDenied",
            "User: \(Self.session) is not authorized to perform: kms:GenerateDataKey \(reason)")
        let causes = try await DiagnosisFixture.causes(answer, at: .write)
        #expect(causes.contains { $0.cause == "kms-not-granted" })
        #expect(causes.allSatisfy { $0.cause.hasPrefix("kms-") })
    }

    @Test func aKeyThatIsSwitchedOffIsNotAMissingRight() async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 400, "KMS.DisabledException",
            "arn:aws:kms:eu-west-3:111122223333:key/1234abcd is disabled.")
        #expect(
            try await DiagnosisFixture.causes(answer, at: .write).map(\.cause) == ["kms-key-disabled"])
    }

    @Test func switchedOffACLsAreNamed() async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 400, "AccessControlListNotSupported", "The bucket does not allow ACLs")
        #expect(
            try await DiagnosisFixture.causes(answer, at: .write).map(\.cause) == ["acl-not-supported"])
    }

    @Test func anObjectOfThatNameIsNeverOverwritten() async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 412, "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
            more: "<Condition>If-None-Match</Condition>")
        let causes = try await DiagnosisFixture.causes(answer, at: .write)
        #expect(causes.map(\.cause) == ["test-object-exists"])
        #expect(causes[0].message.en.hasSuffix("is already there, so nothing was overwritten."))
    }

    @Test func aRefusedReadMayAlsoMeanThatTheObjectIsGone() async throws {
        let answer = Self.denied("because no identity-based policy allows it", .getObject, "s3:GetObject")
        let causes = try await DiagnosisFixture.causes(answer, at: .readBack)
        #expect(causes.map(\.cause) == ["missing-get-object"])
    }

    @Test func aRefusedRemovalNamesTheObjectAndTheRight() async throws {
        let answer = Self.denied(
            "because no identity-based policy allows it", .deleteObject, "s3:DeleteObject")
        let causes = try await DiagnosisFixture.causes(answer, at: .cleanUp)
        #expect(causes.map(\.cause) == ["missing-delete-object"])
        #expect(
            causes[0].fix.en.contains(
                #""Action":"s3:DeleteObject","Resource":"arn:aws:s3:::acme-exports/exports/dinmo/*""#))
    }

    @Test func aRefusedWriteIsNotARefusedRead() async throws {
        let answer = Self.denied(
            "because no identity-based policy allows the s3:GetObject action", .getObject, "s3:GetObject")
        let causes = try await DiagnosisFixture.causes(answer, at: .write)
        #expect(!causes.map(\.cause).contains("missing-put-object"))
    }
}
