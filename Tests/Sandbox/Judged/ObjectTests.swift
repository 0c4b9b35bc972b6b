import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct ObjectTests {
    @Test func whatIsWrittenIsReadBack() async throws {
        try await BotoWorld.run { world in
            let body = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            let put = try world.s3(
                "put_object",
                [
                    "Key": "in/é +%~.csv", "Body": body, "ContentType": "text/csv",
                    "Metadata": ["origin": "test"], "CacheControl": "no-store",
                ])
            // The MD5 of these bytes, from Python's hashlib.
            #expect(try put.text("ETag") == "\"\(md5(body))\"")
            #expect(try put.text("ServerSideEncryption") == "AES256")
            #expect(try put.text("ChecksumCRC32").count == 8)

            let get = try world.s3("get_object", ["Key": "in/é +%~.csv", "ChecksumMode": "ENABLED"])
            #expect(try get.bytes("Body") == body)
            #expect(try get.text("ContentType") == "text/csv")
            #expect(try get.text("CacheControl") == "no-store")
            #expect(try get.text("Metadata.origin") == "test")
            #expect(try get.text("ChecksumCRC32") == put.text("ChecksumCRC32"))
            #expect(try get.number("ContentLength") == body.count)
        }
    }

    private func md5(_ data: Data) -> String {
        // OpenSSL's own program, so that our digest does not judge itself.
        let output = try? Judge.run(URL(filePath: "/usr/bin/md5sum"), [], input: data)
        return String(decoding: output ?? Data(), as: UTF8.self).split(separator: " ").first.map(String.init)
            ?? ""
    }

    @Test func anEmptyObjectIsAnObject() async throws {
        try await BotoWorld.run { world in
            #expect(try world.s3("put_object", ["Key": "_SUCCESS", "Body": Data()]).error == nil)
            let head = try world.s3("head_object", ["Key": "_SUCCESS"])
            #expect(try head.number("ContentLength") == 0)
            #expect(try head.text("ETag") == "\"d41d8cd98f00b204e9800998ecf8427e\"")
            #expect(try world.s3("get_object", ["Key": "_SUCCESS"]).bytes("Body").isEmpty)
        }
    }

    /// The check values of "123456789" in the catalogue of CRCs, and NIST's for SHA-256.
    @Test(arguments: [
        ("CRC32", "y/Q5Jg=="), ("CRC32C", "4waSgw=="), ("CRC64NVME", "rosUhgp5mIg="),
        ("SHA256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ])
    func everyChecksumIsEchoed(_ algorithm: String, _ value: String) async throws {
        try await BotoWorld.run { world in
            let put = try world.s3(
                "put_object",
                ["Key": "k", "Body": Data("123456789".utf8), "Checksum\(algorithm)": value])
            #expect(try put.text("Checksum\(algorithm)") == value)
            #expect(try put.text("ChecksumType") == "FULL_OBJECT")
            let head = try world.s3("head_object", ["Key": "k", "ChecksumMode": "ENABLED"])
            #expect(try head.text("Checksum\(algorithm)") == value)
        }
    }

    @Test(arguments: ["ChecksumCRC32", "ChecksumCRC32C", "ChecksumSHA256"])
    func aWrongChecksumIsRefusedAndNothingIsStored(_ parameter: String) async throws {
        try await BotoWorld.run { world in
            let wrong =
                parameter == "ChecksumSHA256" ? "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" : "AAAAAA=="
            let error = try world.s3("put_object", ["Key": "k", "Body": Data("abc".utf8), parameter: wrong])
                .error
            #expect(error?.code == "BadDigest")
            #expect(error?.status == 400)
            #expect(
                error?.message
                    == "The \(parameter.dropFirst("Checksum".count)) you specified did not match the calculated checksum."
            )
            #expect(try world.s3("head_object", ["Key": "k"]).error?.status == 404)
        }
    }

    @Test func aWrongMD5IsRefused() async throws {
        try await BotoWorld.run { world in
            let error = try world.s3(
                "put_object",
                ["Key": "k", "Body": Data("abc".utf8), "ContentMD5": "1B2M2Y8AsgTpgAmY7PhCfg=="]
            ).error
            #expect(error?.code == "BadDigest")
            #expect(error?.message == "The Content-MD5 you specified did not match what we received.")
        }
    }

    @Test func aNewObjectMayBeDemanded() async throws {
        try await BotoWorld.run { world in
            let parameters: [String: Any] = ["Key": "k", "Body": Data("1".utf8), "IfNoneMatch": "*"]
            #expect(try world.s3("put_object", parameters).error == nil)
            let error = try world.s3("put_object", parameters).error
            #expect(error?.code == "PreconditionFailed")
            #expect(error?.status == 412)
            #expect(error?.message == "At least one of the pre-conditions you specified did not hold")
            #expect(error?.details["Condition"] == "If-None-Match")
        }
    }

    @Test(arguments: [
        ("bytes=0-2", "012", "bytes 0-2/10"), ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-4", "6789", "bytes 6-9/10"), ("bytes=8-100", "89", "bytes 8-9/10"),
    ])
    func aRangeIsRead(_ range: String, _ expected: String, _ contentRange: String) async throws {
        try await BotoWorld.run { world in
            _ = try world.s3("put_object", ["Key": "k", "Body": Data("0123456789".utf8)]).text("ETag")
            let get = try world.s3("get_object", ["Key": "k", "Range": range])
            #expect(try get.bytes("Body") == Data(expected.utf8))
            #expect(try get.text("ContentRange") == contentRange)
            #expect(try get.number("ResponseMetadata.HTTPStatusCode") == 206)
        }
    }

    @Test func aRangeBeyondTheEndIsRefused() async throws {
        try await BotoWorld.run { world in
            _ = try world.s3("put_object", ["Key": "k", "Body": Data("0123456789".utf8)]).text("ETag")
            let error = try world.s3("get_object", ["Key": "k", "Range": "bytes=10-"]).error
            #expect(error?.code == "InvalidRange")
            #expect(error?.status == 416)
            #expect(error?.details["ActualObjectSize"] == "10")
        }
    }

    @Test func whatIsDeletedIsGoneAndMayBeDeletedAgain() async throws {
        try await BotoWorld.run { world in
            _ = try world.s3("put_object", ["Key": "k", "Body": Data("1".utf8)]).text("ETag")
            #expect(
                try world.s3("delete_object", ["Key": "k"]).number("ResponseMetadata.HTTPStatusCode") == 204)
            #expect(
                try world.s3("delete_object", ["Key": "k"]).number("ResponseMetadata.HTTPStatusCode") == 204)
            let error = try world.s3("get_object", ["Key": "k"]).error
            #expect(error?.code == "NoSuchKey")
            #expect(error?.message == "The specified key does not exist.")
            #expect(error?.details["Key"] == "k")
        }
    }

    @Test func anACLIsRefusedUnlessItGivesTheOwnerEverything() async throws {
        try await BotoWorld.run { world in
            #expect(
                try world.s3(
                    "put_object", ["Key": "k", "Body": Data(), "ACL": "bucket-owner-full-control"]
                ).error == nil)
            let error = try world.s3("put_object", ["Key": "k", "Body": Data(), "ACL": "public-read"]).error
            #expect(error?.code == "AccessControlListNotSupported")
            #expect(error?.message == "The bucket does not allow ACLs")
        }
    }

    @Test func anotherExpectedOwnerIsRefused() async throws {
        try await BotoWorld.run { world in
            for operation in ["put_object", "head_bucket"] {
                let key: [String: Any] = operation == "put_object" ? ["Key": "k", "Body": Data()] : [:]
                let right = try world.s3(
                    operation, key.merging(["ExpectedBucketOwner": "111122223333"]) { $1 })
                #expect(right.error == nil)
                let wrong = try world.s3(
                    operation, key.merging(["ExpectedBucketOwner": "444455556666"]) { $1 })
                #expect(wrong.error?.status == 403)
            }
        }
    }

    @Test func aKeyOfMoreThan1024BytesIsRefused() async throws {
        try await BotoWorld.run { world in
            #expect(
                try world.s3("put_object", ["Key": String(repeating: "k", count: 1024), "Body": Data()]).error
                    == nil)
            let error = try world.s3(
                "put_object", ["Key": String(repeating: "é", count: 513), "Body": Data()]
            ).error
            #expect(error?.code == "KeyTooLongError")
            #expect(error?.message == "Your key is too long")
            #expect(error?.details["MaxSizeAllowed"] == "1024")
        }
    }

    @Test func whatTheSandboxCannotDoItSays() async throws {
        try await BotoWorld.run { world in
            let bucket = try world.s3("get_bucket_versioning").error
            #expect(bucket?.code == "NotImplemented")
            let object = try world.s3("get_object_tagging", ["Key": "k"]).error
            #expect(object?.code == "NotImplemented")
        }
    }

    @Test func aKMSKeyIsTold() async throws {
        try await BotoWorld.run { world in
            let key = "arn:aws:kms:eu-west-3:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            let put = try world.s3(
                "put_object",
                ["Key": "k", "Body": Data(), "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key])
            #expect(try put.text("ServerSideEncryption") == "aws:kms")
            #expect(try put.text("SSEKMSKeyId") == key)
            // With KMS the ETag is not the MD5.
            #expect(try put.text("ETag") != "\"d41d8cd98f00b204e9800998ecf8427e\"")
        }
    }
}
