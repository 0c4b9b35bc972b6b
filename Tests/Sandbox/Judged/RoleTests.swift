import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct RoleTests {
    private static let trust = SamplePolicies.trust
    private static let permissions = SamplePolicies.permissions

    private static func create(_ world: BotoWorld, _ more: [String: Any] = [:]) throws -> Boto3Answer {
        try world.call(
            "iam", "create_role",
            ["RoleName": "Exports", "AssumeRolePolicyDocument": trust].merging(more) { $1 })
    }

    @Test func aRoleIsReadBackAsItWasMade() async throws {
        try await BotoWorld.run { world in
            let made = try Self.create(
                world,
                [
                    "Path": "/data/", "Description": "For <exports> & more", "MaxSessionDuration": 7200,
                    "Tags": [["Key": "made-by", "Value": "test"]],
                ])
            #expect(try made.text("Role.Arn") == "arn:aws:iam::111122223333:role/data/Exports")
            #expect(try made.text("Role.RoleId").hasPrefix("AROA"))
            let read = try world.call("iam", "get_role", ["RoleName": "Exports"])
            #expect(try read.text("Role.Description") == "For <exports> & more")
            #expect(try read.number("Role.MaxSessionDuration") == 7200)
            #expect(try read.text("Role.Tags.0.Key") == "made-by")
            // boto3 undoes the percent-encoding and reads the JSON.
            #expect(try read.text("Role.AssumeRolePolicyDocument.Statement.0.Action") == "sts:AssumeRole")
            #expect(try world.call("iam", "list_roles").text("Roles.0.RoleName") == "Exports")
            #expect(
                try (world.call("iam", "list_roles", ["PathPrefix": "/other/"]).value("Roles") as? [Any])?
                    .isEmpty == true)
        }
    }

    @Test func aRolesPoliciesAreKeptListedAndRemoved() async throws {
        try await BotoWorld.run { world in
            _ = try Self.create(world).text("Role.Arn")
            let named: [String: Any] = ["RoleName": "Exports", "PolicyName": "write"]
            let put = try world.call(
                "iam", "put_role_policy", named.merging(["PolicyDocument": Self.permissions]) { $1 })
            #expect(put.error == nil)
            let policy = try world.call("iam", "get_role_policy", named)
            #expect(try policy.text("PolicyDocument.Statement.0.Action") == "s3:PutObject")
            #expect(
                try world.call("iam", "list_role_policies", ["RoleName": "Exports"]).text("PolicyNames.0")
                    == "write")
            let attached = try world.call("iam", "list_attached_role_policies", ["RoleName": "Exports"])
            #expect((try attached.value("AttachedPolicies") as? [Any])?.isEmpty == true)

            let early = try world.call("iam", "delete_role", ["RoleName": "Exports"]).error
            #expect(early?.code == "DeleteConflict")
            #expect(early?.status == 409)
            #expect(early?.message == "Cannot delete entity, must delete policies first.")
            #expect(try world.call("iam", "delete_role_policy", named).error == nil)
            let again = try world.call("iam", "delete_role_policy", named).error
            #expect(again?.code == "NoSuchEntity")
            #expect(again?.message == "The role policy with name write cannot be found.")
            #expect(try world.call("iam", "delete_role", ["RoleName": "Exports"]).error == nil)
            let gone = try world.call("iam", "get_role", ["RoleName": "Exports"]).error
            #expect(gone?.code == "NoSuchEntity")
            #expect(gone?.status == 404)
            #expect(gone?.message == "The role with name Exports cannot be found.")
        }
    }

    @Test(arguments: ["Exports", "EXPORTS"]) func aNameIsTakenInAnyCase(_ name: String) async throws {
        try await BotoWorld.run { world in
            _ = try Self.create(world).text("Role.Arn")
            let error = try Self.create(world, ["RoleName": name]).error
            #expect(error?.code == "EntityAlreadyExists")
            #expect(error?.status == 409)
            #expect(error?.message == "Role with name \(name) already exists.")
        }
    }

    @Test func aNewTrustPolicyCountsAtOnce() async throws {
        try await BotoWorld.run { world in
            _ = try Self.create(world).text("Role.Arn")
            let assume: [String: Any] = [
                "RoleArn": "arn:aws:iam::111122223333:role/Exports", "RoleSessionName": "test",
            ]
            #expect(try world.call("sts", "assume_role", assume).error == nil)
            let closed = Self.trust.replacing(#""Effect":"Allow""#, with: #""Effect":"Deny""#)
            #expect(
                try world.call(
                    "iam", "update_assume_role_policy", ["RoleName": "Exports", "PolicyDocument": closed]
                ).error == nil)
            let error = try world.call("sts", "assume_role", assume).error
            #expect(error?.code == "AccessDenied")
            #expect(
                error?.message
                    == "User: arn:aws:iam::111122223333:user/administrator is not authorized to perform: "
                    + "sts:AssumeRole on resource: arn:aws:iam::111122223333:role/Exports with an explicit deny "
                    + "in the role trust policy")
        }
    }

    @Test func aSessionEndsWithItsRole() async throws {
        try await BotoWorld.run { world in
            _ = try Self.create(world).text("Role.Arn")
            let session = try world.credentials(
                in: world.call(
                    "sts", "assume_role",
                    ["RoleArn": "arn:aws:iam::111122223333:role/Exports", "RoleSessionName": "test"]))
            #expect(try world.call("iam", "delete_role", ["RoleName": "Exports"]).error == nil)
            _ = try Self.create(world).text("Role.Arn")
            let error = try world.boto.call("sts", "get_caller_identity", as: session).error
            #expect(error?.code == "InvalidClientTokenId")
        }
    }

    @Test(arguments: [
        (
            ["RoleName": "with space"],
            "The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the "
                + "following: +=,.@_-"
        ),
        (
            ["RoleName": String(repeating: "r", count: 65)],
            "1 validation error detected: Value '\(String(repeating: "r", count: 65))' at 'roleName' failed to "
                + "satisfy constraint: Member must have length less than or equal to 64"
        ),
        (
            ["Path": "no-slashes"],
            "The specified value for path is invalid. It must begin and end with / and contain only "
                + "alphanumeric characters and/or / characters."
        ),
    ])
    func aNameOutsideTheRulesIsRefused(_ parameters: [String: String], _ message: String) async throws {
        try await BotoWorld.run { world in
            let error = try Self.create(world, parameters).error
            #expect(error?.code == "ValidationError")
            #expect(error?.message == message)
        }
    }

    @Test func aBoundaryThatDoesNotExistIsRefused() async throws {
        try await BotoWorld.run { world in
            let arn = "arn:aws:iam::111122223333:policy/Boundary"
            let error = try Self.create(world, ["PermissionsBoundary": arn]).error
            #expect(error?.code == "NoSuchEntity")
            #expect(error?.message == "Scope ARN: \(arn) does not exist or is not attachable.")
        }
    }

    @Test func whoMayNotCreateRolesIsTold() async throws {
        try await BotoWorld.run { world in
            let reader = try world.user(
                "reader", allowing: #"{"Effect":"Allow","Action":"iam:GetRole","Resource":"*"}"#)
            let error = try world.boto.call(
                "iam", "create_role", ["RoleName": "Exports", "AssumeRolePolicyDocument": Self.trust],
                as: reader
            ).error
            #expect(error?.code == "AccessDenied")
            #expect(error?.status == 403)
            #expect(
                error?.message
                    == "User: arn:aws:iam::111122223333:user/reader is not authorized to perform: iam:CreateRole on "
                    + "resource: arn:aws:iam::111122223333:role/Exports because no identity-based policy allows the "
                    + "iam:CreateRole action")
        }
    }
}
