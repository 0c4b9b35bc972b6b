import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct BucketTests {
    @Test func theBucketIsThereAndTellsItsRegion() async throws {
        try await BotoWorld.run { world in
            let head = try world.s3("head_bucket")
            #expect(try head.text("BucketRegion") == "eu-west-3")
            #expect(try world.s3("get_bucket_location").text("LocationConstraint") == "eu-west-3")
            #expect(try world.call("s3", "list_buckets").text("Buckets.0.Name") == world.facts.bucket)
        }
    }

    @Test func aBucketThatDoesNotExistIsNotFound() async throws {
        try await BotoWorld.run { world in
            let error = try world.s3("list_objects_v2", ["Bucket": "no-such-bucket"]).error
            #expect(error?.code == "NoSuchBucket")
            #expect(error?.status == 404)
            #expect(error?.message == "The specified bucket does not exist")
            #expect(error?.details["BucketName"] == "no-such-bucket")
            #expect(try world.s3("head_bucket", ["Bucket": "no-such-bucket"]).error?.status == 404)
        }
    }

    /// boto3 corrects the region by itself from what the refusal names; the answer shows that it could.
    @Test func anotherRegionIsCorrectedByTheClient() async throws {
        try await BotoWorld.run { world in
            let answer = try world.boto.call(
                "s3", "put_object", ["Bucket": world.facts.bucket, "Key": "k", "Body": Data("1".utf8)],
                as: world.administrator, region: "us-east-1")
            #expect(answer.error == nil)
        }
    }

    @Test func theRegionIsToldAlsoToThoseWhoAreRefused() async throws {
        try await BotoWorld.run { world in
            let dinmo = try #require(world.facts.platforms["dinmo"]).credentials
            let error = try world.s3("head_bucket", as: dinmo).error
            #expect(error?.status == 403)
            #expect(error?.headers["x-amz-bucket-region"] == "eu-west-3")
            let unsigned = try world.boto.call(
                "s3", "head_bucket", ["Bucket": world.facts.bucket], as: nil)
            #expect(unsigned.error?.status == 403)
            #expect(unsigned.error?.headers["x-amz-bucket-region"] == "eu-west-3")
        }
    }

    @Test func everyAnswerNamesItsRequest() async throws {
        try await BotoWorld.run { world in
            let head = try world.s3("head_bucket")
            #expect(try head.text("ResponseMetadata.RequestId").count == 16)
            #expect(try head.text("ResponseMetadata.HTTPHeaders.date").hasSuffix(" GMT"))
            #expect(
                try world.call("sts", "get_caller_identity").text("ResponseMetadata.RequestId").count == 36)
            #expect(
                try world.s3("head_object", ["Key": "none"]).error?.headers["x-amz-request-id"]?.count == 16)
        }
    }

    @Test func aBucketPolicyIsKeptAndLetsOthersIn() async throws {
        try await BotoWorld.run { world in
            let dinmo = try #require(world.facts.platforms["dinmo"])
            #expect(try world.s3("get_bucket_policy").error?.code == "NoSuchBucketPolicy")
            let policy = """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"\(dinmo.principalARN)"},
                 "Action":"s3:PutObject","Resource":"arn:aws:s3:::\(world.facts.bucket)/in/*"}]}
                """
            #expect(try world.s3("put_bucket_policy", ["Policy": policy]).error == nil)
            #expect(try world.s3("get_bucket_policy").text("Policy") == policy)
            // The platform's own policy must allow it too, and DinMo's role allows AssumeRole alone.
            let refused = try world.s3("put_object", ["Key": "in/a", "Body": Data()], as: dinmo.credentials)
            #expect(refused.error?.code == "AccessDenied")
            #expect(refused.error?.message == "Access Denied")
            #expect(try world.s3("delete_bucket_policy").error == nil)
            #expect(try world.s3("get_bucket_policy").error?.code == "NoSuchBucketPolicy")
        }
    }

    @Test func aDenyInTheBucketPolicyIsNamed() async throws {
        try await BotoWorld.run { world in
            let policy = """
                {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:PutObject",
                 "Resource":"arn:aws:s3:::\(world.facts.bucket)/*"}]}
                """
            #expect(try world.s3("put_bucket_policy", ["Policy": policy]).error == nil)
            let error = try world.s3("put_object", ["Key": "k", "Body": Data()]).error
            #expect(
                error?.message
                    == "User: arn:aws:iam::111122223333:user/administrator is not authorized to perform: s3:PutObject "
                    + "on resource: \"arn:aws:s3:::\(world.facts.bucket)/k\" with an explicit deny in a "
                    + "resource-based policy")
        }
    }

    @Test(arguments: [
        (#"{"Version":"2025-10-17","Statement":[]}"#, "Could not parse the policy: Statement is empty!"),
        (
            #"{"Version":"2025-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-data-exports/*"}]}"#,
            "The policy must contain a valid version string"
        ),
        ("not json", "Policies must be valid JSON and the first byte must be '{'"),
        (
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-data-exports/*"}]}"#,
            "Missing required field Principal"
        ),
        (
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::another/*"}]}"#,
            "Policy has invalid resource"
        ),
    ])
    func aBadBucketPolicyIsRefused(_ policy: String, _ message: String) async throws {
        try await BotoWorld.run { world in
            let error = try world.s3("put_bucket_policy", ["Policy": policy]).error
            #expect(error?.code == "MalformedPolicy")
            #expect(error?.message == message)
        }
    }
}
