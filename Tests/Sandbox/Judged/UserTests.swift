import AWS
import TestSupport
import Testing

@testable import Sandbox

@Suite struct UserTests {
    @Test func aUsersKeyWorksAsFarAsItsPolicyGoes() async throws {
        try await BotoWorld.run { world in
            let user = try world.user(
                "exporter",
                allowing: """
                    {"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::\(world.facts.bucket)/in/*"}
                    """)
            #expect(
                try world.boto.call("sts", "get_caller_identity", as: user).text("Arn")
                    == "arn:aws:iam::111122223333:user/exporter")
            #expect(try world.s3("put_object", ["Key": "in/a", "Body": "x"], as: user).error == nil)
            #expect(
                try world.s3("put_object", ["Key": "b", "Body": "x"], as: user).error?.code == "AccessDenied")
            // Without a name, GetUser is about the caller, who may not read even that here.
            #expect(try world.boto.call("iam", "get_user", as: user).error?.code == "AccessDenied")
            #expect(try world.call("iam", "get_user").text("User.UserName") == "administrator")
            #expect(
                try world.call("iam", "list_user_policies", ["UserName": "exporter"]).text("PolicyNames.0")
                    == "p")
            let policy = try world.call(
                "iam", "get_user_policy", ["UserName": "exporter", "PolicyName": "p"])
            #expect(try policy.text("PolicyDocument.Statement.0.Effect") == "Allow")
        }
    }

    @Test func aThirdAccessKeyIsRefused() async throws {
        try await BotoWorld.run { world in
            _ = try world.call("iam", "create_user", ["UserName": "u"]).text("User.UserId")
            for _ in 0..<2 {
                let key = try world.call("iam", "create_access_key", ["UserName": "u"])
                // Adobe's form takes nothing but these characters.
                let id = try key.text("AccessKey.AccessKeyId")
                #expect(id.wholeMatch(of: /[A-Z2-7]{20}/) != nil)
                #expect(try key.text("AccessKey.SecretAccessKey").wholeMatch(of: /[A-Za-z0-9\/+]{40}/) != nil)
            }
            let error = try world.call("iam", "create_access_key", ["UserName": "u"]).error
            #expect(error?.code == "LimitExceeded")
            #expect(error?.message == "Cannot exceed quota for AccessKeysPerUser: 2")
            let list = try world.call("iam", "list_access_keys", ["UserName": "u"])
            #expect((try list.value("AccessKeyMetadata") as? [Any])?.count == 2)
        }
    }

    @Test func aUserIsMadeOnce() async throws {
        try await BotoWorld.run { world in
            _ = try world.call("iam", "create_user", ["UserName": "u"]).text("User.UserId")
            #expect(
                try world.call("iam", "create_user", ["UserName": "U"]).error?.code == "EntityAlreadyExists")
            let error = try world.call("iam", "create_access_key", ["UserName": "nobody"]).error
            #expect(error?.code == "NoSuchEntity")
            #expect(error?.message == "The user with name nobody cannot be found.")
        }
    }

    @Test func aUsersPoliciesHaveAQuota() async throws {
        try await BotoWorld.run { world in
            _ = try world.call("iam", "create_user", ["UserName": "u"]).text("User.UserId")
            let resources = (0..<40).map { #""arn:aws:s3:::a-rather-long-bucket-name-of-number-\#($0)/*""# }
            let policy =
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":["#
                + resources.joined(separator: ",") + "]}]}"
            let error = try world.call(
                "iam", "put_user_policy", ["UserName": "u", "PolicyName": "p", "PolicyDocument": policy]
            ).error
            #expect(error?.code == "LimitExceeded")
            #expect(error?.status == 409)
            #expect(error?.message == "Maximum policy size of 2048 bytes exceeded for user u")
        }
    }
}
