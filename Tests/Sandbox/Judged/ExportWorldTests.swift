import AWS
import Foundation
import Policies
import TestSupport
import Testing

@testable import Sandbox

/// Didomi's world: a bucket of the platform's, a role that trusts the customer's account, requester pays.
@Suite struct ExportWorldTests {
    private static func assumed(_ world: BotoWorld) throws -> (export: SandboxExport, session: Credentials) {
        let didomi = try #require(world.facts.platforms["didomi"])
        let export = try #require(didomi.export)
        let answer = try world.boto.call(
            "sts", "assume_role", ["RoleArn": export.roleARN, "RoleSessionName": "pull"],
            as: didomi.credentials)
        return (export, try world.credentials(in: answer))
    }

    @Test func theNamesAreOfThePlatformsForm() async throws {
        try await BotoWorld.run { world in
            let export = try #require(world.facts.platforms["didomi"]?.export)
            #expect(export.bucket.wholeMatch(of: /didomi-exports-acme-[0-9a-z]{8}/) != nil)
            #expect(export.roleARN == "arn:aws:iam::\(export.accountID):role/\(export.bucket)-role")
            #expect(
                export.prefix.wholeMatch(
                    of: /data\/export-id=[0-9a-f-]{36}\/date=\d{4}-\d\d-\d\d\/users\//) != nil)
        }
    }

    @Test func theCustomerReadsTheNewestExport() async throws {
        try await BotoWorld.run { world in
            let (export, session) = try Self.assumed(world)
            let list = try world.boto.call(
                "s3", "list_objects_v2", ["Bucket": export.bucket, "Prefix": export.prefix], as: session,
                region: export.region)
            let keys = try (list.value("Contents") as? [[String: Any]] ?? []).compactMap {
                $0["Key"] as? String
            }
            #expect(
                keys.map { $0.dropFirst(export.prefix.count) } == [
                    "_SUCCESS", "part-00000.json.gz", "part-00001.json.gz",
                ])
            let file = try world.boto.call(
                "s3", "get_object",
                ["Bucket": export.bucket, "Key": keys[1], "RequestPayer": "requester"], as: session,
                region: export.region)
            let lines = try gunzip(file.bytes("Body")).split(separator: "\n")
            #expect(lines.count == 3)
            for line in lines {
                let user = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                #expect(user?["events"] != nil)
            }
        }
    }

    /// gzip's own program says whether what we write is gzip.
    private func gunzip(_ data: Data) throws -> String {
        String(decoding: try Judge.run(URL(filePath: "/usr/bin/gzip"), ["-dc"], input: data), as: UTF8.self)
    }

    @Test func nothingIsWrittenOrDeletedThere() async throws {
        try await BotoWorld.run { world in
            let (export, session) = try Self.assumed(world)
            for (operation, body) in [("put_object", ["Body": Data()]), ("delete_object", [:])] {
                let parameters: [String: Any] = ["Bucket": export.bucket, "Key": "k"].merging(body) { $1 }
                let error = try world.boto.call(
                    "s3", operation, parameters, as: session, region: export.region
                ).error
                #expect(error?.code == "AccessDenied")
            }
        }
    }

    /// A session of a role of the bucket's owner does not pay; another account must say that it does.
    @Test func anotherAccountMustSayThatItPays() async throws {
        try await BotoWorld.run { world in
            let (export, session) = try Self.assumed(world)
            let bucket: [String: Any] = ["Bucket": export.bucket]
            #expect(
                try world.boto.call("s3", "list_objects_v2", bucket, as: session, region: export.region).error
                    == nil)
            // The platform lets the customer in directly, as its bucket policy could.
            try Self.letCustomerIn(world, export)
            let free = try world.boto.call(
                "s3", "list_objects_v2", bucket, as: world.administrator, region: export.region)
            #expect(free.error?.code == "AccessDenied")
            let paid = try world.boto.call(
                "s3", "list_objects_v2", bucket.merging(["RequestPayer": "requester"]) { $1 },
                as: world.administrator, region: export.region)
            #expect(try paid.text("RequestCharged") == "requester")
        }
    }

    private static func letCustomerIn(_ world: BotoWorld, _ export: SandboxExport) throws {
        let policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},
             "Action":"s3:ListBucket","Resource":"arn:aws:s3:::\(export.bucket)"}]}
            """
        let document = try PolicyDocument(parsing: policy)
        try world.sandbox.buckets.update(export.bucket) { (bucket) throws(Refusal) in
            bucket.facts.policy = AttachedPolicy(document)
        }
    }
}
