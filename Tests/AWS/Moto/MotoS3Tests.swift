import AWS
import TestSupport
import Testing

/// Our S3 client against moto.
struct MotoS3Tests {
    private let client: S3Client
    private let bucket: String

    init() async throws {
        let moto = try Moto.shared.get()
        client = S3Client(moto.context())
        bucket = try await moto.makeBucket()
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func writesReadsAndRemovesAnObject() async throws {
        let content = bytes("hello, wörld\n")
        var checksum = RunningChecksum(.crc64NVME)
        content.withUnsafeBytes { checksum.update($0) }
        let put = try await client.putObject(
            PutObjectInput(
                bucket: bucket, key: "folder/a b+c%é.txt", body: .bytes(content),
                checksum: checksum.finish(),
                object: ObjectOptions(
                    contentType: "text/plain", metadata: ["origin": "tests"],
                    acl: "bucket-owner-full-control",
                    encryption: .s3, storageClass: "STANDARD_IA")))
        #expect(put.answer.status == 200)
        #expect(put.etag == "\"\(Hex.encode(Digest.of(content, .md5)))\"")
        #expect(put.answer.requestID?.isEmpty == false)

        let head = try await client.headObject(bucket: bucket, key: "folder/a b+c%é.txt")
        #expect(head.contentLength == Int64(content.count))
        #expect(head.contentType == "text/plain")
        #expect(head.metadata == ["origin": "tests"])
        let get = try await client.getObject(bucket: bucket, key: "folder/a b+c%é.txt", maximumBytes: 100)
        #expect(get.body == content)

        #expect(try await client.deleteObject(bucket: bucket, key: "folder/a b+c%é.txt").status == 204)
        let missing = try await serviceError {
            _ = try await client.headObject(bucket: bucket, key: "folder/a b+c%é.txt")
        }
        #expect(missing.status == 404)
        #expect(missing.code == nil)
    }

    @Test func writesAnEmptyObject() async throws {
        _ = try await client.putObject(PutObjectInput(bucket: bucket, key: "empty", body: .bytes([])))
        #expect(try await client.getObject(bucket: bucket, key: "empty", maximumBytes: 10).body.isEmpty)
    }

    @Test func readsNoMoreThanItIsAllowedTo() async throws {
        _ = try await client.putObject(PutObjectInput(bucket: bucket, key: "k", body: .bytes(bytes("12345"))))
        let error = try await transportError {
            _ = try await client.getObject(bucket: bucket, key: "k", maximumBytes: 4)
        }
        #expect(error.kind == .answerTooLarge)
    }

    @Test func refusesToOverwriteWhenAsked() async throws {
        let input = PutObjectInput(bucket: bucket, key: "once", body: .bytes(bytes("1")), ifNoneMatch: "*")
        _ = try await client.putObject(input)
        let error = try await serviceError { _ = try await client.putObject(input) }
        #expect(error.status == 412)
        #expect(error.code == "PreconditionFailed")
    }

    @Test func listsByPageAndFolder() async throws {
        let keys = ["a/1 2.txt", "a/3+4&5.txt", "b/é<>.txt", "c"]
        for key in keys {
            _ = try await client.putObject(PutObjectInput(bucket: bucket, key: key, body: .bytes([1, 2])))
        }
        var page = try await client.listObjectsV2(ListObjectsV2Input(bucket: bucket, maxKeys: 3))
        #expect(page.objects.map(\.key) == Array(keys.prefix(3)))
        #expect(page.objects.map(\.size) == [2, 2, 2])
        let token = try #require(page.nextContinuationToken)
        page = try await client.listObjectsV2(ListObjectsV2Input(bucket: bucket, continuationToken: token))
        #expect(page.objects.map(\.key) == ["c"])
        #expect(page.nextContinuationToken == nil)
        let folders = try await client.listObjectsV2(ListObjectsV2Input(bucket: bucket, delimiter: "/"))
        #expect(folders.commonPrefixes == ["a/", "b/"])
        #expect(folders.objects.map(\.key) == ["c"])
        let folder = try await client.listObjectsV2(ListObjectsV2Input(bucket: bucket, prefix: "a/"))
        #expect(folder.objects.map(\.key) == ["a/1 2.txt", "a/3+4&5.txt"])
        #expect(folder.objects.first?.lastModified != nil)
    }

    @Test func putsAnObjectTogetherFromParts() async throws {
        let upload = try await client.createMultipartUpload(
            CreateMultipartUploadInput(
                bucket: bucket, key: "parts", object: ObjectOptions(contentType: "text/csv")))
        let first = [UInt8](repeating: 1, count: 5 * 1024 * 1024)
        var parts: [UploadedPart] = []
        for (number, content) in [(1, first), (2, [2, 2])] {
            parts.append(
                try await client.uploadPart(
                    UploadPartInput(upload: upload, number: number, body: .bytes(content))
                ).part)
        }
        let listed = try await client.listParts(upload)
        #expect(listed.parts.map(\.number) == [1, 2])
        #expect(listed.parts.map(\.etag) == parts.map(\.etag))
        #expect(listed.parts.map(\.size) == [Int64(first.count), 2])
        let complete = try await client.completeMultipartUpload(
            CompleteMultipartUploadInput(upload: upload, parts: parts))
        #expect(complete.etag?.contains("-2") == true)
        let head = try await client.headObject(bucket: bucket, key: "parts")
        #expect(head.contentLength == Int64(first.count + 2))
        #expect(head.contentType == "text/csv")
    }

    @Test func takesAPartWithItsChecksumBehindIt() async throws {
        let upload = try await client.createMultipartUpload(
            CreateMultipartUploadInput(bucket: bucket, key: "trailed"))
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        let part = try await client.uploadPart(
            UploadPartInput(
                upload: upload, number: 1, body: .bytes(content), integrity: .trailer(.crc32C))
        ).part
        _ = try await client.completeMultipartUpload(
            CompleteMultipartUploadInput(upload: upload, parts: [part]))
        let object = try await client.getObject(bucket: bucket, key: "trailed", maximumBytes: 1_000_000)
        #expect(object.body == content)
    }

    @Test func givesAnUploadUp() async throws {
        let upload = try await client.createMultipartUpload(
            CreateMultipartUploadInput(bucket: bucket, key: "k"))
        #expect(try await client.abortMultipartUpload(upload).status == 204)
        let error = try await serviceError { _ = try await client.listParts(upload) }
        #expect(error.code == "NoSuchUpload")
    }

    @Test func tellsThatABucketIsThereOrNot() async throws {
        #expect(try await client.headBucket(bucket).answer.status == 200)
        let error = try await serviceError { _ = try await client.headBucket("no-such-bucket-anywhere") }
        #expect(error.status == 404)
        let missing = try await serviceError {
            _ = try await client.listObjectsV2(ListObjectsV2Input(bucket: "no-such-bucket-anywhere"))
        }
        #expect(missing.code == "NoSuchBucket")
        #expect(missing.message?.raw == "The specified bucket does not exist")
    }
}
