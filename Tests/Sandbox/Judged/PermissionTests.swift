import AWS
import Foundation
import TestSupport
import Testing

@testable import Sandbox

/// Policies decide every call, and a refusal says which of them did.
@Suite struct PermissionTests {
    private static func statement(_ actions: [String], _ resources: [String], _ more: String = "") -> String {
        let quoted = { (texts: [String]) in "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        return #"{"Effect":"Allow","Action":\#(quoted(actions)),"Resource":\#(quoted(resources))\#(more)}"#
    }

    private static func refusal(_ user: String, _ action: String, _ resource: String) -> String {
        "User: arn:aws:iam::111122223333:user/\(user) is not authorized to perform: \(action) on resource: "
            + "\"\(resource)\" because no identity-based policy allows the \(action) action"
    }

    /// DinMo's policy denies reading, deleting and listing; Adobe's denies aborting and listing uploads.
    @Test(arguments: [
        (
            "dinmo",
            [
                "s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts",
                "s3:ListBucketMultipartUploads",
            ],
            ["get_object", "head_object", "delete_object", "list_objects_v2", "get_bucket_location"]
        ),
        (
            "adobe",
            [
                "s3:PutObject", "s3:GetObject", "s3:DeleteObject", "s3:GetBucketLocation", "s3:ListBucket",
                "s3:ListMultipartUploadParts",
            ],
            ["abort_multipart_upload", "list_multipart_uploads"]
        ),
    ])
    func whatTheSeedsPoliciesDenyIsDenied(_ name: String, _ actions: [String], _ denied: [String])
        async throws
    {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let user = try world.user(name, allowing: Self.statement(actions, [bucket, "\(bucket)/*"]))
            let body: [String: Any] = ["Key": "k", "Body": Data("1".utf8)]
            #expect(try world.s3("put_object", body, as: user).error == nil)
            let upload = try world.s3("create_multipart_upload", ["Key": "k"], as: user).text("UploadId")
            let calls: [(operation: String, parameters: [String: Any])] = [
                ("get_object", ["Key": "k"]), ("head_object", ["Key": "k"]), ("list_objects_v2", [:]),
                ("get_bucket_location", [:]), ("list_parts", ["Key": "k", "UploadId": upload]),
                ("list_multipart_uploads", [:]),
                ("abort_multipart_upload", ["Key": "k", "UploadId": upload]),
                ("delete_object", ["Key": "k"]),
            ]
            for call in calls {
                let error = try world.s3(call.operation, call.parameters, as: user).error
                #expect((error?.status == 403) == denied.contains(call.operation), "\(call.operation)")
            }
        }
    }

    @Test func aRefusedWriteSaysWhichActionAndWhichObject() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let user = try world.user("w", allowing: Self.statement(["s3:PutObject"], ["\(bucket)/in/*"]))
            let error = try world.s3("put_object", ["Key": "inside/k", "Body": Data()], as: user).error
            #expect(error?.code == "AccessDenied")
            #expect(error?.message == Self.refusal("w", "s3:PutObject", "\(bucket)/inside/k"))
            #expect(try world.s3("put_object", ["Key": "in/k", "Body": Data()], as: user).error == nil)
        }
    }

    @Test func aMissingKeyIsHiddenFromThoseWhoMayNotList() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let blind = try world.user("blind", allowing: Self.statement(["s3:GetObject"], ["\(bucket)/*"]))
            let seeing = try world.user(
                "seeing",
                allowing: Self.statement(["s3:GetObject", "s3:ListBucket"], [bucket, "\(bucket)/*"]))
            let hidden = try world.s3("get_object", ["Key": "none"], as: blind).error
            #expect(hidden?.code == "AccessDenied")
            #expect(hidden?.message == Self.refusal("blind", "s3:ListBucket", bucket))
            #expect(try world.s3("head_object", ["Key": "none"], as: blind).error?.status == 403)
            #expect(try world.s3("get_object", ["Key": "none"], as: seeing).error?.code == "NoSuchKey")
            #expect(try world.s3("head_object", ["Key": "none"], as: seeing).error?.status == 404)
        }
    }

    @Test func listingMayBeLimitedToAPrefix() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let user = try world.user(
                "l",
                allowing: Self.statement(
                    ["s3:ListBucket"], [bucket],
                    #","Condition":{"StringLike":{"s3:prefix":["in/*","in"]}}"#))
            for (prefix, isAllowed) in [
                ("in/", true), ("in/a", true), ("in", true), ("", false), ("inside", false),
            ] {
                let error = try world.s3("list_objects_v2", ["Prefix": prefix], as: user).error
                #expect((error == nil) == isAllowed, "\(prefix)")
            }
            // The key is absent when nothing is said of a prefix, so the condition fails.
            #expect(try world.s3("list_objects_v2", as: user).error?.code == "AccessDenied")
            #expect(try world.s3("head_bucket", as: user).error?.status == 403)
        }
    }

    @Test func aBucketActionOnAnObjectsARNGrantsNothing() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let user = try world.user(
                "a", allowing: Self.statement(["s3:GetBucketLocation"], ["\(bucket)/in/*"]))
            let error = try world.s3("get_bucket_location", as: user).error
            #expect(error?.message == Self.refusal("a", "s3:GetBucketLocation", bucket))
        }
    }

    @Test func policyVariablesStandForTheCaller() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let user = try world.user(
                "vera", allowing: Self.statement(["s3:PutObject"], ["\(bucket)/home/${aws:username}/*"]))
            #expect(
                try world.s3("put_object", ["Key": "home/vera/k", "Body": Data()], as: user).error == nil)
            #expect(
                try world.s3("put_object", ["Key": "home/other/k", "Body": Data()], as: user).error?.code
                    == "AccessDenied")
        }
    }

    @Test func anACLNeedsItsOwnPermission() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let user = try world.user("a", allowing: Self.statement(["s3:PutObject"], ["\(bucket)/*"]))
            let error = try world.s3(
                "put_object", ["Key": "k", "Body": Data(), "ACL": "bucket-owner-full-control"], as: user
            ).error
            #expect(error?.message == Self.refusal("a", "s3:PutObjectAcl", "\(bucket)/k"))
        }
    }

    /// A small PUT can pass while a multipart upload fails for want of kms:Decrypt.
    @Test func encryptionWithKMSNeedsTheKey() async throws {
        try await BotoWorld.run { world in
            let bucket = "arn:aws:s3:::\(world.facts.bucket)"
            let key = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            let without = try world.user(
                "without", allowing: Self.statement(["s3:PutObject"], ["\(bucket)/*"]))
            let with = try world.user(
                "with",
                allowing: Self.statement(["s3:PutObject"], ["\(bucket)/*"]) + ","
                    + Self.statement(["kms:GenerateDataKey"], [key]))
            let encrypted: [String: Any] = [
                "Key": "k", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key,
            ]
            let put = encrypted.merging(["Body": Data()]) { $1 }
            let error = try world.s3("put_object", put, as: without).error
            #expect(error?.code == "AccessDenied")
            #expect(
                error?.message.contains(
                    "is not authorized to perform: kms:GenerateDataKey on resource: \(key)") == true)
            #expect(try world.s3("put_object", put, as: with).error == nil)
            let multipart = try world.s3("create_multipart_upload", encrypted, as: with).error
            #expect(multipart?.message.contains("kms:Decrypt") == true)
        }
    }

    @Test func aStrangerIsToldNothing() async throws {
        try await BotoWorld.run { world in
            let dinmo = try #require(world.facts.platforms["dinmo"]).credentials
            let error = try world.s3("put_object", ["Key": "k", "Body": Data()], as: dinmo).error
            #expect(error?.code == "AccessDenied")
            #expect(error?.message == "Access Denied")
            let unsigned = try world.boto.call(
                "s3", "get_object", ["Bucket": world.facts.bucket, "Key": "k"], as: nil
            ).error
            #expect(unsigned?.code == "AccessDenied")
        }
    }
}
