import AWS
import TestSupport
import Testing

@testable import Sandbox

@Suite struct CallerIdentityTests {
    @Test func theAdministratorIsWhoTheFactsSay() async throws {
        try await BotoWorld.run { world in
            let answer = try world.call("sts", "get_caller_identity")
            #expect(try answer.text("Account") == "111122223333")
            #expect(try answer.text("Arn") == "arn:aws:iam::111122223333:user/administrator")
            #expect(try answer.text("UserId").hasPrefix("AIDA"))
        }
    }

    @Test func aPlatformsRoleIsASessionOfItself() async throws {
        try await BotoWorld.run { world in
            let dinmo = try #require(world.facts.platforms["dinmo"])
            #expect(dinmo.principalARN == "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod")
            let answer = try world.boto.call("sts", "get_caller_identity", as: dinmo.credentials)
            #expect(
                try answer.text("Arn")
                    == "arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/exporter")
        }
    }

    @Test func everyRegionOfSTSAnswers() async throws {
        try await BotoWorld.run { world in
            for region in ["us-east-1", "eu-west-3", "me-central-1"] {
                let answer = try world.boto.call(
                    "sts", "get_caller_identity", as: world.administrator, region: region)
                #expect(try answer.text("Account") == "111122223333")
            }
        }
    }

    @Test(arguments: [
        (
            "sts", "get_caller_identity", "InvalidClientTokenId",
            "The security token included in the request is invalid."
        ),
        (
            "iam", "list_roles", "InvalidClientTokenId",
            "The security token included in the request is invalid."
        ),
        (
            "s3", "list_buckets", "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records."
        ),
    ])
    func anUnknownKeyIsRefused(_ service: String, _ operation: String, _ code: String, _ message: String)
        async throws
    {
        try await BotoWorld.run { world in
            let stranger = Credentials(
                accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret("x"), source: .sandbox)
            let error = try #require(try world.boto.call(service, operation, as: stranger).error)
            #expect(error.code == code)
            #expect(error.message == message)
            #expect(error.status == 403)
        }
    }

    @Test(arguments: ["sts": "get_caller_identity", "iam": "list_roles", "s3": "list_buckets"])
    func aWrongSecretIsRefused(_ service: String, _ operation: String) async throws {
        try await BotoWorld.run { world in
            let wrong = Credentials(
                accessKeyID: world.facts.customer.accessKeyID,
                secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), source: .sandbox)
            let error = try #require(try world.boto.call(service, operation, as: wrong).error)
            #expect(error.code == "SignatureDoesNotMatch")
            #expect(error.status == 403)
            #expect(
                error.message.hasPrefix(
                    "The request signature we calculated does not match the signature you provided. "))
        }
    }

    @Test(arguments: [
        ("sts", "get_caller_identity", "InvalidClientTokenId", 403),
        ("s3", "list_buckets", "InvalidToken", 400),
    ])
    func aTemporaryKeyWithAnotherTokenIsRefused(
        _ service: String, _ operation: String, _ code: String, _ status: Int
    ) async throws {
        try await BotoWorld.run { world in
            var dinmo = try #require(world.facts.platforms["dinmo"]).credentials
            dinmo.sessionToken = Secret("another")
            let error = try #require(try world.boto.call(service, operation, as: dinmo).error)
            #expect(error.code == code)
            #expect(error.status == status)
        }
    }

    @Test(arguments: [
        ("sts", "get_caller_identity", "InvalidClientTokenId"), ("s3", "list_buckets", "InvalidAccessKeyId"),
    ])
    func aTemporaryKeyWithoutItsTokenIsUnknown(_ service: String, _ operation: String, _ code: String)
        async throws
    {
        try await BotoWorld.run { world in
            var dinmo = try #require(world.facts.platforms["dinmo"]).credentials
            dinmo.sessionToken = nil
            #expect(try world.boto.call(service, operation, as: dinmo).error?.code == code)
        }
    }

    @Test func anUnknownActionIsNamed() async throws {
        try await BotoWorld.run { world in
            let error = try world.call("sts", "get_session_token").error
            #expect(error?.code == "InvalidAction")
            #expect(error?.message == "Could not find operation GetSessionToken for version 2011-06-15")
        }
    }
}
