import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct MultipartTests {
    private static let fiveMiB = Data(repeating: 7, count: 5 << 20)

    private static func start(_ world: BotoWorld, _ more: [String: Any] = [:]) throws -> String {
        try world.s3("create_multipart_upload", ["Key": "big"].merging(more) { $1 }).text("UploadId")
    }

    private static func upload(
        _ world: BotoWorld, _ id: String, _ number: Int, _ body: Data, _ more: [String: Any] = [:]
    ) throws -> Boto3Answer {
        try world.s3(
            "upload_part",
            ["Key": "big", "UploadId": id, "PartNumber": number, "Body": body].merging(more) { $1 })
    }

    private static func complete(
        _ world: BotoWorld, _ id: String, _ parts: [[String: Any]], _ more: [String: Any] = [:]
    ) throws -> Boto3Answer {
        try world.s3(
            "complete_multipart_upload",
            ["Key": "big", "UploadId": id, "MultipartUpload": ["Parts": parts]].merging(more) { $1 })
    }

    /// s3transfer makes the parts, their checksums and the list, and reads the object in ranges.
    @Test func theTransferManagersRoundTripKeepsEveryByte() async throws {
        try await BotoWorld.run { world in
            let root = TemporaryFolder()
            let folder = URL(filePath: root.path)
            let original = Data((0..<20_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })
            try original.write(to: folder.appending(path: "up"))
            for direction in ["upload", "download"] {
                let path = folder.appending(path: direction == "upload" ? "up" : "down").path
                let answer = try world.boto.transfer(
                    direction, path: path, bucket: world.facts.bucket, key: "big", as: world.administrator)
                #expect(answer.error == nil)
            }
            #expect(try Data(contentsOf: folder.appending(path: "down")) == original)
            #expect(try world.s3("head_object", ["Key": "big"]).text("ETag").hasSuffix("-3\""))
        }
    }

    /// boto3 computes the CRC-32 of the whole and of each part: however it is cut, the whole's is the same.
    @Test func aFullObjectChecksumIsThatOfTheWhole() async throws {
        try await BotoWorld.run { world in
            let tail = Data("tail".utf8)
            let whole = try world.s3("put_object", ["Key": "whole", "Body": Self.fiveMiB + tail])
            let id = try Self.start(world, ["ChecksumAlgorithm": "CRC32", "ChecksumType": "FULL_OBJECT"])
            let first = try Self.upload(world, id, 1, Self.fiveMiB)
            let second = try Self.upload(world, id, 2, tail)
            let parts: [[String: Any]] = [
                ["PartNumber": 1, "ETag": try first.text("ETag")],
                ["PartNumber": 2, "ETag": try second.text("ETag")],
            ]
            let wrong = try Self.complete(
                world, id, parts, ["ChecksumCRC32": "AAAAAA==", "ChecksumType": "FULL_OBJECT"])
            #expect(wrong.error?.code == "BadDigest")
            let done = try Self.complete(world, id, parts)
            #expect(try done.text("ChecksumType") == "FULL_OBJECT")
            #expect(try done.text("ChecksumCRC32") == whole.text("ChecksumCRC32"))
        }
    }

    @Test func aPartThatWasSentAgainCountsOnce() async throws {
        try await BotoWorld.run { world in
            let id = try Self.start(world)
            _ = try Self.upload(world, id, 1, Data("first".utf8)).text("ETag")
            let etag = try Self.upload(world, id, 1, Data("second".utf8)).text("ETag")
            let parts = try world.s3("list_parts", ["Key": "big", "UploadId": id])
            #expect((try parts.value("Parts") as? [Any])?.count == 1)
            #expect(try parts.text("Parts.0.ETag") == etag)
            #expect(try Self.complete(world, id, [["PartNumber": 1, "ETag": etag]]).error == nil)
            #expect(try world.s3("get_object", ["Key": "big"]).bytes("Body") == Data("second".utf8))
        }
    }

    @Test func listsOfPartsComeInPages() async throws {
        try await BotoWorld.run { world in
            let id = try Self.start(world)
            for number in [3, 1, 2] { _ = try Self.upload(world, id, number, Data("x".utf8)).text("ETag") }
            let page = try world.s3("list_parts", ["Key": "big", "UploadId": id, "MaxParts": 2])
            #expect(try page.value("IsTruncated") as? Bool == true)
            #expect(try page.number("NextPartNumberMarker") == 2)
            let rest = try world.s3("list_parts", ["Key": "big", "UploadId": id, "PartNumberMarker": 2])
            #expect(try rest.number("Parts.0.PartNumber") == 3)
        }
    }

    @Test func anAbortedUploadIsGone() async throws {
        try await BotoWorld.run { world in
            let id = try Self.start(world)
            _ = try Self.upload(world, id, 1, Data("x".utf8)).text("ETag")
            #expect(try world.s3("abort_multipart_upload", ["Key": "big", "UploadId": id]).error == nil)
            for error in [
                try Self.upload(world, id, 2, Data("x".utf8)).error,
                try world.s3("list_parts", ["Key": "big", "UploadId": id]).error,
                try world.s3("abort_multipart_upload", ["Key": "big", "UploadId": id]).error,
            ] {
                #expect(error?.code == "NoSuchUpload")
                #expect(error?.status == 404)
                #expect(
                    error?.message
                        == "The specified upload does not exist. The upload ID may be invalid, or the upload may "
                        + "have been aborted or completed.")
            }
        }
    }

    @Test func aListThatDoesNotFitIsRefused() async throws {
        try await BotoWorld.run { world in
            let id = try Self.start(world)
            let small = try Self.upload(world, id, 1, Data("small".utf8)).text("ETag")
            let last = try Self.upload(world, id, 2, Data("last".utf8)).text("ETag")
            let one: [String: Any] = ["PartNumber": 1, "ETag": small]
            let two: [String: Any] = ["PartNumber": 2, "ETag": last]
            let small2 = try Self.complete(world, id, [one, two]).error
            #expect(small2?.code == "EntityTooSmall")
            #expect(small2?.message == "Your proposed upload is smaller than the minimum allowed size")
            #expect(small2?.details["PartNumber"] == "1")
            #expect(try Self.complete(world, id, [two, one]).error?.code == "InvalidPartOrder")
            let wrong = try Self.complete(world, id, [["PartNumber": 1, "ETag": last]]).error
            #expect(wrong?.code == "InvalidPart")
            #expect(
                try Self.complete(world, id, [["PartNumber": 3, "ETag": last]]).error?.code == "InvalidPart")
            #expect(try Self.complete(world, id, []).error?.code == "MalformedXML")
            // After all of that the upload is still open.
            #expect(try Self.complete(world, id, [one]).error == nil)
        }
    }

    @Test func aNewObjectMayBeDemandedAtTheEnd() async throws {
        try await BotoWorld.run { world in
            _ = try world.s3("put_object", ["Key": "big", "Body": Data()]).text("ETag")
            let id = try Self.start(world)
            let etag = try Self.upload(world, id, 1, Data("x".utf8)).text("ETag")
            let error = try Self.complete(world, id, [["PartNumber": 1, "ETag": etag]], ["IfNoneMatch": "*"])
                .error
            #expect(error?.code == "PreconditionFailed")
        }
    }

    @Test(arguments: [0, 10_001]) func aPartNumberOutsideTheRangeIsRefused(_ number: Int) async throws {
        try await BotoWorld.run { world in
            let id = try Self.start(world)
            let error = try Self.upload(world, id, number, Data("x".utf8)).error
            #expect(error?.code == "InvalidArgument")
            #expect(error?.message == "Part number must be an integer between 1 and 10000, inclusive")
        }
    }
}
