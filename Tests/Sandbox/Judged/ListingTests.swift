import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite struct ListingTests {
    private static let keys = ["a/1", "a/2", "a/b/3", "c", "d/é 4", "z+%"]

    private static func fill(_ world: BotoWorld) throws {
        for key in keys { _ = try world.s3("put_object", ["Key": key, "Body": Data("x".utf8)]).text("ETag") }
    }

    private static func keys(in answer: Boto3Answer) throws -> [String] {
        (answer.result?["Contents"] as? [[String: Any]] ?? []).compactMap { $0["Key"] as? String }
    }

    private static func folders(in answer: Boto3Answer) -> [String] {
        (answer.result?["CommonPrefixes"] as? [[String: Any]] ?? []).compactMap { $0["Prefix"] as? String }
    }

    @Test func allKeysAreListedInOrder() async throws {
        try await BotoWorld.run { world in
            try Self.fill(world)
            let answer = try world.s3("list_objects_v2")
            #expect(try Self.keys(in: answer) == Self.keys)
            #expect(try answer.number("KeyCount") == 6)
            #expect(try answer.value("IsTruncated") as? Bool == false)
            #expect(try answer.text("Contents.0.StorageClass") == "STANDARD")
            #expect(try answer.number("Contents.0.Size") == 1)
        }
    }

    @Test func aPrefixAndADelimiterMakeFolders() async throws {
        try await BotoWorld.run { world in
            try Self.fill(world)
            let root = try world.s3("list_objects_v2", ["Delimiter": "/"])
            #expect(try Self.keys(in: root) == ["c", "z+%"])
            #expect(Self.folders(in: root) == ["a/", "d/"])
            let below = try world.s3("list_objects_v2", ["Delimiter": "/", "Prefix": "a/"])
            #expect(try Self.keys(in: below) == ["a/1", "a/2"])
            #expect(Self.folders(in: below) == ["a/b/"])
        }
    }

    @Test(arguments: ["", "/"]) func pagesFollowEachOtherWithoutGapsOrRepeats(_ delimiter: String)
        async throws
    {
        try await BotoWorld.run { world in
            try Self.fill(world)
            var found: [String] = []
            var token: String?
            for _ in 0..<10 {
                var parameters: [String: Any] = ["MaxKeys": 1, "Delimiter": delimiter]
                parameters["ContinuationToken"] = token
                let page = try world.s3("list_objects_v2", parameters)
                found += try Self.keys(in: page) + Self.folders(in: page)
                token = page.result?["NextContinuationToken"] as? String
                if token == nil { break }
            }
            #expect(found == (delimiter.isEmpty ? Self.keys : ["a/", "c", "d/", "z+%"]))
        }
    }

    @Test func aStartIsSkipped() async throws {
        try await BotoWorld.run { world in
            try Self.fill(world)
            let answer = try world.s3("list_objects_v2", ["StartAfter": "a/b/3"])
            #expect(try Self.keys(in: answer) == ["c", "d/é 4", "z+%"])
        }
    }

    @Test func aTokenOfNobodyIsRefused() async throws {
        try await BotoWorld.run { world in
            let error = try world.s3("list_objects_v2", ["ContinuationToken": "made up"]).error
            #expect(error?.code == "InvalidArgument")
            #expect(error?.message == "The continuation token provided is incorrect")
        }
    }

    @Test func openUploadsAreListed() async throws {
        try await BotoWorld.run { world in
            for key in ["b", "a", "a/x"] {
                _ = try world.s3("create_multipart_upload", ["Key": key]).text("UploadId")
            }
            let all = try world.s3("list_multipart_uploads")
            let keys = try (0..<3).map { try all.text("Uploads.\($0).Key") }
            #expect(keys == ["a", "a/x", "b"])
            let page = try world.s3("list_multipart_uploads", ["MaxUploads": 1])
            let next = try world.s3(
                "list_multipart_uploads",
                [
                    "KeyMarker": try page.text("NextKeyMarker"),
                    "UploadIdMarker": try page.text("NextUploadIdMarker"),
                ])
            #expect(try next.text("Uploads.0.Key") == "a/x")
            #expect(try world.s3("list_multipart_uploads", ["Prefix": "a/"]).text("Uploads.0.Key") == "a/x")
        }
    }
}
