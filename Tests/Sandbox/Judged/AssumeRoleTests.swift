import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct AssumeRoleTests {
    private static let roleName = "DinMoS3Export"
    private static let roleARN = "arn:aws:iam::111122223333:role/DinMoS3Export"

    /// A role that trusts DinMo with its ExternalId, as the platform's page has it.
    private static func createRole(
        in world: BotoWorld, condition: String? = nil, maximum: Int = 3600
    ) throws -> SandboxPlatform {
        let dinmo = try #require(world.facts.platforms["dinmo"])
        let externalID = try #require(dinmo.externalID)
        let trust = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Principal": {"AWS": "\(dinmo.principalARN)"}, "Action": "sts:AssumeRole",
              "Condition": \(condition ?? #"{"StringEquals": {"sts:ExternalId": "\#(externalID)"}}"#)}]}
            """
        _ = try world.call(
            "iam", "create_role",
            [
                "RoleName": roleName, "AssumeRolePolicyDocument": trust, "MaxSessionDuration": maximum,
            ]
        ).text("Role.Arn")
        return dinmo
    }

    private static func assume(
        _ world: BotoWorld, as credentials: Credentials, _ more: [String: Any] = [:]
    ) throws -> Boto3Answer {
        try world.boto.call(
            "sts", "assume_role",
            ["RoleArn": roleARN, "RoleSessionName": "test"].merging(more) { $1 }, as: credentials)
    }

    private static let refusal =
        "User: arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/exporter is not "
        + "authorized to perform: sts:AssumeRole on resource: \(roleARN)"

    @Test func theRightExternalIDGivesCredentialsThatWork() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world)
            let answer = try Self.assume(world, as: dinmo.credentials, ["ExternalId": dinmo.externalID ?? ""])
            #expect(
                try answer.text("AssumedRoleUser.Arn")
                    == "arn:aws:sts::111122223333:assumed-role/DinMoS3Export/test")
            #expect(try answer.text("Credentials.AccessKeyId").hasPrefix("ASIA"))
            let identity = try world.boto.call(
                "sts", "get_caller_identity", as: try world.credentials(in: answer))
            #expect(try identity.text("Account") == "111122223333")
            #expect(try identity.text("UserId").hasSuffix(":test"))
        }
    }

    @Test func noExternalIDIsDenied() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world)
            let error = try Self.assume(world, as: dinmo.credentials).error
            #expect(error?.code == "AccessDenied")
            #expect(error?.status == 403)
            #expect(error?.message == Self.refusal)
        }
    }

    @Test(arguments: ["wrong-external-id", "another case", "one character more"])
    func aWrongExternalIDIsDenied(_ kind: String) async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world)
            let right = try #require(dinmo.externalID)
            let wrong =
                switch kind {
                case "another case": right.uppercased()
                case "one character more": right + "0"
                default: kind
                }
            let error = try Self.assume(world, as: dinmo.credentials, ["ExternalId": wrong]).error
            #expect(error?.code == "AccessDenied")
            #expect(error?.message == Self.refusal)
        }
    }

    @Test func aTrustPolicyWithoutAConditionTakesAnyExternalID() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world, condition: "{}")
            #expect(try Self.assume(world, as: dinmo.credentials).error == nil)
            #expect(try Self.assume(world, as: dinmo.credentials, ["ExternalId": "any"]).error == nil)
        }
    }

    @Test func anotherPlatformIsDenied() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world)
            let didomi = try #require(world.facts.platforms["custom"])
            let error = try Self.assume(world, as: didomi.credentials, ["ExternalId": dinmo.externalID ?? ""])
                .error
            #expect(error?.code == "AccessDenied")
        }
    }

    @Test func aRoleThatDoesNotExistRefusesInTheSameWords() async throws {
        try await BotoWorld.run { world in
            let dinmo = try #require(world.facts.platforms["dinmo"])
            let error = try Self.assume(world, as: dinmo.credentials, ["ExternalId": "x1"]).error
            #expect(error?.code == "AccessDenied")
            #expect(error?.message == Self.refusal)
        }
    }

    @Test func theCaseOfTheRolesNameCounts() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world)
            let answer = try Self.assume(
                world, as: dinmo.credentials,
                [
                    "RoleArn": Self.roleARN.replacing("DinMo", with: "dinmo"),
                    "ExternalId": dinmo.externalID ?? "",
                ])
            #expect(answer.error?.code == "AccessDenied")
        }
    }

    @Test func aChainedSessionLastsAnHourAtMost() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world, maximum: 43_200)
            let more = ["ExternalId": dinmo.externalID ?? "", "DurationSeconds": 3601] as [String: Any]
            let error = try Self.assume(world, as: dinmo.credentials, more).error
            #expect(error?.code == "ValidationError")
            #expect(
                error?.message
                    == "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
            )
        }
    }

    @Test func noSessionLastsLongerThanItsRoleAllows() async throws {
        try await BotoWorld.run { world in
            _ = try world.call(
                "iam", "create_role",
                [
                    "RoleName": Self.roleName,
                    "AssumeRolePolicyDocument": """
                    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
                     "Principal":{"AWS":"arn:aws:iam::111122223333:root"}}]}
                    """,
                ]
            ).text("Role.Arn")
            let error = try Self.assume(world, as: world.administrator, ["DurationSeconds": 7200]).error
            #expect(error?.code == "ValidationError")
            #expect(
                error?.message
                    == "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
    }

    @Test func aCallerOfAnotherAccountNeedsItsOwnPermissionToo() async throws {
        try await BotoWorld.run { world in
            // A user of the customer who may do nothing at all, against the role that Didomi's world has.
            let nobody = try world.user(
                "nobody", allowing: #"{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}"#)
            let export = try #require(world.facts.platforms["didomi"]?.export)
            let answer = try world.boto.call(
                "sts", "assume_role", ["RoleArn": export.roleARN, "RoleSessionName": "test"], as: nobody)
            #expect(answer.error?.code == "AccessDenied")
        }
    }

    @Test func aSessionPolicyNarrowsTheRole() async throws {
        try await BotoWorld.run { world in
            let dinmo = try Self.createRole(in: world)
            _ = try world.call(
                "iam", "put_role_policy",
                [
                    "RoleName": Self.roleName, "PolicyName": "write",
                    "PolicyDocument": """
                    {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:PutObject",
                     "Resource":"arn:aws:s3:::\(world.facts.bucket)/*"}}
                    """,
                ]
            ).value("ResponseMetadata")
            let policy = """
                {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:PutObject",
                 "Resource":"arn:aws:s3:::\(world.facts.bucket)/in/*"}}
                """
            let session = try world.credentials(
                in: Self.assume(
                    world, as: dinmo.credentials, ["ExternalId": dinmo.externalID ?? "", "Policy": policy]))
            #expect(try world.s3("put_object", ["Key": "in/a", "Body": "x"], as: session).error == nil)
            let error = try world.s3("put_object", ["Key": "out/a", "Body": "x"], as: session).error
            #expect(error?.code == "AccessDenied")
            #expect(
                error?.message
                    == "User: arn:aws:sts::111122223333:assumed-role/DinMoS3Export/test is not authorized to perform: "
                    + "s3:PutObject on resource: \"arn:aws:s3:::\(world.facts.bucket)/out/a\" because no session "
                    + "policy allows the s3:PutObject action")
        }
    }

    @Test(arguments: [
        (
            ["RoleArn": "not-an-arn-at-all-but-long"], "not-an-arn-at-all-but-long is invalid"
        ),
        (
            ["RoleSessionName": "with space"],
            "1 validation error detected: Value 'with space' at 'roleSessionName' failed to satisfy constraint: "
                + #"Member must satisfy regular expression pattern: [\w+=,.@-]*"#
        ),
        (
            ["ExternalId": "sp ace"],
            "1 validation error detected: Value 'sp ace' at 'externalId' failed to satisfy constraint: "
                + #"Member must satisfy regular expression pattern: [\w+=,.@:\/-]*"#
        ),
    ])
    func badParametersAreNamed(_ parameters: [String: String], _ message: String) async throws {
        try await BotoWorld.run { world in
            let error = try Self.assume(world, as: world.administrator, parameters).error
            #expect(error?.code == "ValidationError")
            #expect(error?.message == message)
            #expect(error?.status == 400)
        }
    }
}
