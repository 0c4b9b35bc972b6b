import Foundation
import TestSupport
import Testing

@testable import Sandbox

/// Checksums of uploads in parts, as boto3 and the C runtime of AWS compute them.
@Suite struct UploadChecksumTests {
    /// Two of the transfer manager's parts.
    private static let content = Data(repeating: 7, count: 8 << 20) + Data("the second part".utf8)

    /// By coreutils, so that our digest does not judge itself.
    private static func sha256(_ bytes: Data) throws -> Data {
        let output = try Judge.run(URL(filePath: "/usr/bin/sha256sum"), [], input: bytes)
        var digest = Data()
        var hex = String(decoding: output, as: UTF8.self).prefix(64)[...]
        while let byte = UInt8(hex.prefix(2), radix: 16) {
            digest.append(byte)
            hex = hex.dropFirst(2)
        }
        return digest
    }

    /// The transfer manager sends two parts with the algorithm and lists them with their checksums; reading the
    /// object with `ChecksumMode` makes botocore check the whole one.
    @Test(arguments: [
        ("CRC32C", "FULL_OBJECT"), ("CRC64NVME", "FULL_OBJECT"), ("SHA256", "COMPOSITE"),
        ("CRC32C", "COMPOSITE"),
    ])
    func theTransferManagersPartsAreVerified(_ algorithm: String, _ type: String) async throws {
        try await BotoWorld.run { world in
            let bucket = world.facts.bucket
            let file = try TemporaryFile(bytes: Array(Self.content))
            let answer = try world.boto.transfer(
                "upload", path: file.path, bucket: bucket, key: "big",
                ["ChecksumAlgorithm": algorithm, "ChecksumType": type], as: world.administrator)
            #expect(answer.error == nil)
            let head = try world.s3("head_object", ["Key": "big", "ChecksumMode": "ENABLED"])
            #expect(try head.text("ChecksumType") == type)
            let value = try head.text("Checksum\(algorithm)")
            let get = try world.s3("get_object", ["Key": "big", "ChecksumMode": "ENABLED"])
            #expect(try get.bytes("Body") == Self.content)
            if type == "FULL_OBJECT" {
                let put = try world.s3(
                    "put_object", ["Key": "one", "Body": Self.content, "ChecksumAlgorithm": algorithm])
                #expect(try put.text("Checksum\(algorithm)") == value)
            } else {
                #expect(value.hasSuffix("-2"))
            }
            if algorithm == "SHA256" {
                let cut = 8 << 20
                let parts = try Self.sha256(Self.content[..<cut]) + Self.sha256(Self.content[cut...])
                #expect(try value == Self.sha256(parts).base64EncodedString() + "-2")
            }
        }
    }

    @Test(arguments: [
        ("CRC32C", "FULL_OBJECT", "4waSgw=="), ("CRC64NVME", "FULL_OBJECT", "rosUhgp5mIg="),
        ("SHA256", "COMPOSITE", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ])
    func partsAreListedWithTheirChecksums(_ algorithm: String, _ type: String, _ value: String) async throws {
        try await BotoWorld.run { world in
            let id = try world.s3(
                "create_multipart_upload",
                ["Key": "big", "ChecksumAlgorithm": algorithm, "ChecksumType": type]
            ).text("UploadId")
            let part = try world.s3(
                "upload_part",
                [
                    "Key": "big", "UploadId": id, "PartNumber": 1, "Body": Data("123456789".utf8),
                    "ChecksumAlgorithm": algorithm,
                ])
            #expect(try part.text("Checksum\(algorithm)") == value)
            let list = try world.s3("list_parts", ["Key": "big", "UploadId": id])
            #expect(try list.text("ChecksumAlgorithm") == algorithm)
            #expect(try list.text("ChecksumType") == type)
            #expect(try list.text("Parts.0.Checksum\(algorithm)") == value)
        }
    }

    /// S3's own answers, seen in eu-west-1 (https://github.com/floci-io/floci/pull/3093).
    @Test func aCompositeChecksumNeedsThoseOfTheParts() async throws {
        try await BotoWorld.run { world in
            let id = try world.s3(
                "create_multipart_upload", ["Key": "big", "ChecksumAlgorithm": "SHA256"]
            ).text("UploadId")
            let upload: [String: Any] = ["Key": "big", "UploadId": id]
            let part = try world.s3(
                "upload_part",
                upload.merging(["PartNumber": 1, "Body": Data("x".utf8), "ChecksumAlgorithm": "SHA256"]) {
                    $1
                })
            let etag = try part.text("ETag")
            func complete(_ part: [String: Any], _ more: [String: Any] = [:]) throws -> Boto3Answer {
                let parts = [part.merging(["PartNumber": 1, "ETag": etag]) { $1 }]
                return try world.s3(
                    "complete_multipart_upload",
                    upload.merging(["MultipartUpload": ["Parts": parts]]) { $1 }.merging(more) { $1 })
            }
            let missing = try complete([:]).error
            #expect(missing?.code == "InvalidRequest")
            #expect(
                missing?.message
                    == "The upload was created using a sha256 checksum. The complete request must include the "
                    + "checksum for each part. It was missing for part 1 in the request.")
            let checksum = try part.text("ChecksumSHA256")
            let wrong = try complete(["ChecksumSHA256": checksum], ["ChecksumType": "FULL_OBJECT"]).error
            #expect(wrong?.code == "BadDigest")
            #expect(
                try complete(["ChecksumSHA256": checksum], ["ChecksumType": "COMPOSITE"]).error == nil)
        }
    }

    @Test(arguments: [("SHA256", "crc32"), ("CRC64NVME", "crc32")])
    func aPartOfAnotherAlgorithmIsRefused(_ algorithm: String, _ sent: String) async throws {
        try await BotoWorld.run { world in
            let id = try world.s3(
                "create_multipart_upload", ["Key": "big", "ChecksumAlgorithm": algorithm]
            ).text("UploadId")
            let error = try world.s3(
                "upload_part",
                [
                    "Key": "big", "UploadId": id, "PartNumber": 1, "Body": Data("x".utf8),
                    "ChecksumAlgorithm": sent.uppercased(),
                ]
            ).error
            #expect(error?.status == 400)
            #expect(
                error?.message
                    == "Checksum Type mismatch occurred, expected checksum Type: \(algorithm.lowercased()), "
                    + "actual checksum Type: \(sent)")
        }
    }
}
