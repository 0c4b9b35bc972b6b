import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

/// Permissions boundaries and session policies, which take away.
@Suite struct BoundaryTests {
    private static let everything = #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#

    private static func document(_ statement: String) -> String {
        #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#
    }

    private func createPolicy(_ world: BotoWorld, _ statement: String) throws -> String {
        try world.call(
            "iam", "create_policy", ["PolicyName": "limit", "PolicyDocument": Self.document(statement)]
        ).text("Policy.Arn")
    }

    private func put(_ world: BotoWorld, as credentials: Credentials) throws -> Boto3.ServiceError? {
        try world.s3("put_object", ["Key": "a", "Body": Data("x".utf8)], as: credentials).error
    }

    @Test func aUsersBoundaryLimitsIt() async throws {
        try await BotoWorld.run { world in
            let ada = try world.user("ada", allowing: Self.everything)
            #expect(try put(world, as: ada) == nil)
            let arn = try createPolicy(world, #"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#)
            _ = try world.call(
                "iam", "put_user_permissions_boundary", ["UserName": "ada", "PermissionsBoundary": arn]
            ).value("ResponseMetadata")
            #expect(
                try put(world, as: ada)?.message
                    == "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: s3:PutObject on "
                    + #"resource: "arn:aws:s3:::acme-data-exports/a" because no permissions boundary allows "#
                    + "the s3:PutObject action")
            let user = try world.call("iam", "get_user", ["UserName": "ada"])
            #expect(try user.text("User.PermissionsBoundary.PermissionsBoundaryArn") == arn)
            let conflict = try world.call("iam", "delete_policy", ["PolicyArn": arn]).error
            #expect(conflict?.code == "DeleteConflict")
            _ = try world.call("iam", "delete_user_permissions_boundary", ["UserName": "ada"]).value(
                "ResponseMetadata")
            #expect(try put(world, as: ada) == nil)
            #expect(try world.call("iam", "delete_policy", ["PolicyArn": arn]).error == nil)
        }
    }

    @Test func aRolesBoundaryLimitsItsSessions() async throws {
        try await BotoWorld.run { world in
            let arn = try createPolicy(world, #"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}"#)
            let trust = SamplePolicies.trust
            let role = try world.call(
                "iam", "create_role",
                ["RoleName": "r", "AssumeRolePolicyDocument": trust, "PermissionsBoundary": arn])
            #expect(try role.text("Role.PermissionsBoundary.PermissionsBoundaryArn") == arn)
            _ = try world.call(
                "iam", "put_role_policy",
                ["RoleName": "r", "PolicyName": "p", "PolicyDocument": Self.document(Self.everything)]
            ).value("ResponseMetadata")
            let session = try world.call(
                "sts", "assume_role",
                ["RoleArn": "arn:aws:iam::111122223333:role/r", "RoleSessionName": "s1"])
            let error = try put(world, as: try world.credentials(in: session))
            #expect(error?.message.hasSuffix(" with an explicit deny in a permissions boundary") == true)
        }
    }

    @Test func aBoundaryThatDoesNotExistIsRefused() async throws {
        try await BotoWorld.run { world in
            let error = try world.call(
                "iam", "create_user",
                ["UserName": "bob", "PermissionsBoundary": "arn:aws:iam::111122223333:policy/none"]
            ).error
            #expect(error?.code == "NoSuchEntity")
        }
    }

    @Test func aSessionPolicyNarrowsARole() async throws {
        try await BotoWorld.run { world in
            let trust = SamplePolicies.trust
            _ = try world.call("iam", "create_role", ["RoleName": "r", "AssumeRolePolicyDocument": trust])
                .text("Role.Arn")
            _ = try world.call(
                "iam", "put_role_policy",
                ["RoleName": "r", "PolicyName": "p", "PolicyDocument": Self.document(Self.everything)]
            ).value("ResponseMetadata")
            func error(_ statement: String) throws -> String? {
                let session = try world.call(
                    "sts", "assume_role",
                    [
                        "RoleArn": "arn:aws:iam::111122223333:role/r", "RoleSessionName": "s1",
                        "Policy": Self.document(statement),
                    ])
                return try put(world, as: try world.credentials(in: session))?.message
            }
            #expect(try error(Self.everything) == nil)
            #expect(
                try error(#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#)?
                    .hasSuffix("because no session policy allows the s3:PutObject action") == true)
            #expect(
                try error(#"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}"#)?
                    .hasSuffix("with an explicit deny in a session policy") == true)
        }
    }
}
