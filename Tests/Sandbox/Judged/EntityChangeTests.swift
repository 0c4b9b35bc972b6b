import TestSupport
import Testing

@testable import Sandbox

/// Changing and removing roles and users, as boto3 does it.
@Suite struct EntityChangeTests {
    @Test func aRolesSettingsAndTagsAreChanged() async throws {
        try await BotoWorld.run { world in
            _ = try world.call(
                "iam", "create_role",
                [
                    "RoleName": "r", "AssumeRolePolicyDocument": SamplePolicies.trust, "Description": "d",
                    "MaxSessionDuration": 7200, "Tags": [["Key": "a", "Value": "1"]],
                ]
            ).text("Role.Arn")
            #expect(
                try world.call("iam", "tag_role", ["RoleName": "r", "Tags": [["Key": "A", "Value": "2"]]])
                    .error
                    == nil)
            var role = try world.call("iam", "get_role", ["RoleName": "r"])
            #expect(try role.text("Role.Tags.0.Key") == "A")
            #expect(try role.text("Role.Tags.0.Value") == "2")
            #expect(try world.call("iam", "untag_role", ["RoleName": "r", "TagKeys": ["a"]]).error == nil)
            #expect(
                try world.call("iam", "update_role", ["RoleName": "r", "Description": "other"]).error == nil)
            role = try world.call("iam", "get_role", ["RoleName": "r"])
            #expect((try? role.text("Role.Tags.0.Key")) == nil)
            #expect(try role.text("Role.Description") == "other")
            #expect(
                try role.number("Role.MaxSessionDuration") == 3600,
                "a duration that is left out is the standard one again")
        }
    }

    @Test func aUserIsDeletedAfterItsPoliciesAndKeys() async throws {
        try await BotoWorld.run { world in
            let user = ["UserName": "u"]
            _ = try world.call(
                "iam", "create_user", ["UserName": "u", "Tags": [["Key": "a", "Value": "1"]]]
            ).text("User.UserId")
            #expect(try world.call("iam", "get_user", user).text("User.Tags.0.Value") == "1")
            let key = try world.call("iam", "create_access_key", user).text("AccessKey.AccessKeyId")
            let policy =
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
            _ = try world.call(
                "iam", "put_user_policy", ["UserName": "u", "PolicyName": "p", "PolicyDocument": policy])
            #expect(try world.call("iam", "delete_user", user).error?.code == "DeleteConflict")
            #expect(
                try world.call("iam", "delete_user_policy", ["UserName": "u", "PolicyName": "p"]).error == nil
            )
            #expect(
                try world.call("iam", "delete_user_policy", ["UserName": "u", "PolicyName": "p"]).error?.code
                    == "NoSuchEntity")
            #expect(try world.call("iam", "delete_user", user).error?.code == "DeleteConflict")
            #expect(
                try world.call("iam", "delete_access_key", ["UserName": "u", "AccessKeyId": key]).error == nil
            )
            #expect(try world.call("iam", "delete_user", user).error == nil)
            #expect(try world.call("iam", "get_user", user).error?.code == "NoSuchEntity")
        }
    }
}
