import AWS
import TestSupport
import Testing

/// What each call of S3 makes of an answer.
struct S3AnswerTests {
    private func client(_ answer: HTTPResponse) -> S3Client { S3Client(ScriptedTransport(answer).context()) }

    private static let facts: [(name: String, value: String)] = [
        ("x-amz-request-id", "REQUEST"), ("Date", "Fri, 20 Nov 2026 10:00:00 GMT"),
        ("x-amz-bucket-region", "eu-west-3"),
    ]

    @Test func everyAnswerTellsItsFacts() async throws {
        let answer = HTTPResponse(status: 204, headers: HTTPHeaders(Self.facts))
        let facts = try await client(answer).deleteObject(bucket: "my-bucket", key: "k")
        #expect(
            facts
                == AnswerFacts(
                    status: 204, requestID: "REQUEST", serverTime: UTCTime(iso8601: "2026-11-20T10:00:00Z"),
                    region: "eu-west-3"))
    }

    @Test func headBucketNamesTheRegion() async throws {
        let answer = HTTPResponse(status: 200, headers: HTTPHeaders(Self.facts))
        #expect(try await client(answer).headBucket("my-bucket").region == "eu-west-3")
        #expect(try await client(HTTPResponse(status: 200)).headBucket("my-bucket").region == nil)
    }

    @Test func putObjectComparesLikeWithLike() async throws {
        let answer = HTTPResponse(
            status: 200,
            headers: HTTPHeaders([
                ("ETag", "\"e\""), ("x-amz-version-id", "v"), ("x-amz-checksum-crc64nvme", "64"),
                ("x-amz-checksum-crc32c", "32"),
            ]))
        func put(_ algorithm: ChecksumAlgorithm?) async throws -> PutObjectOutput {
            let checksum = algorithm.map { Checksum(algorithm: $0, value: "sent") }
            return try await client(answer).putObject(
                PutObjectInput(bucket: "my-bucket", key: "k", body: .empty, checksum: checksum))
        }
        #expect(try await put(.crc64NVME).checksum == Checksum(algorithm: .crc64NVME, value: "64"))
        #expect(try await put(.crc32C).checksum == Checksum(algorithm: .crc32C, value: "32"))
        #expect(try await put(nil).checksum == nil)
        #expect(try await put(nil).etag == "\"e\"")
        #expect(try await put(nil).versionID == "v")
    }

    @Test func headObjectReadsWhatS3Knows() async throws {
        let answer = HTTPResponse(
            status: 200,
            headers: HTTPHeaders([
                ("Content-Length", "5000000000000"), ("Content-Type", "text/csv"), ("ETag", "\"e\""),
                ("X-Amz-Meta-Origin", "tests"), ("x-amz-meta-other", ""), ("x-amz-checksum-crc64nvme", "64"),
            ]))
        let head = try await client(answer).headObject(bucket: "my-bucket", key: "k")
        #expect(head.contentLength == 5_000_000_000_000)
        #expect(head.contentType == "text/csv")
        #expect(head.etag == "\"e\"")
        #expect(head.metadata == ["origin": "tests", "other": ""])
        #expect(head.checksum == Checksum(algorithm: .crc64NVME, value: "64"))
    }

    @Test(arguments: ChecksumAlgorithm.allCases) func everyChecksumIsRead(_ algorithm: ChecksumAlgorithm)
        async throws
    {
        let checksum = Checksum(algorithm: algorithm, value: "answered-2")
        let sent = Checksum(algorithm: algorithm, value: "sent")
        let head = client(
            HTTPResponse(
                status: 200, headers: HTTPHeaders([("ETag", "\"e\""), (algorithm.headerName, "answered-2")])))
        let upload = MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u")
        #expect(try await head.headObject(bucket: "my-bucket", key: "k").checksum == checksum)
        let put = PutObjectInput(bucket: "my-bucket", key: "k", body: .empty, checksum: sent)
        #expect(try await head.putObject(put).checksum == checksum)
        let part = UploadPartInput(upload: upload, number: 1, body: .empty, integrity: .header(sent))
        #expect(try await head.uploadPart(part).part.checksum == checksum)

        let element = "<\(algorithm.elementName)>answered-2</\(algorithm.elementName)>"
        let parts = client(
            HTTPResponse.xml(
                "<ListPartsResult><Part><PartNumber>1</PartNumber><ETag>e</ETag>\(element)</Part></ListPartsResult>"
            ))
        #expect(try await parts.listParts(upload).parts.map(\.checksum) == [checksum])
        let done = client(
            HTTPResponse.xml(
                "<CompleteMultipartUploadResult>\(element)</CompleteMultipartUploadResult>"))
        let completion = CompleteMultipartUploadInput(upload: upload, parts: [], checksum: sent)
        #expect(try await done.completeMultipartUpload(completion).checksum == checksum)
    }

    @Test func listObjectsV2ReadsAPageOfAWS() async throws {
        let answer = HTTPResponse.xml(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>my-bucket</Name><Prefix/>\
            <EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>\
            <NextContinuationToken>next==</NextContinuationToken>\
            <Contents><Key>a+b%2Bc/%C3%A9%25.txt</Key><LastModified>2026-11-20T10:00:00.000Z</LastModified>\
            <ETag>&quot;e&quot;</ETag><Size>12</Size><StorageClass>STANDARD</StorageClass></Contents>\
            <CommonPrefixes><Prefix>folder+1/</Prefix></CommonPrefixes></ListBucketResult>
            """)
        let page = try await client(answer).listObjectsV2(ListObjectsV2Input(bucket: "my-bucket"))
        let object = try #require(page.objects.first)
        #expect(page.objects.count == 1)
        #expect(object.key == "a b+c/é%.txt")
        #expect(object.size == 12)
        #expect(object.etag == "\"e\"")
        #expect(object.lastModified == UTCTime(iso8601: "2026-11-20T10:00:00Z"))
        #expect(page.commonPrefixes == ["folder 1/"])
        #expect(page.nextContinuationToken == "next==")
    }

    @Test func keysThatAreNotEncodedStayAsTheyAre() async throws {
        let answer = HTTPResponse.xml(
            """
            <ListBucketResult><IsTruncated>false</IsTruncated><NextContinuationToken>x</NextContinuationToken>\
            <Contents><Key>a+b%20c</Key></Contents></ListBucketResult>
            """)
        let page = try await client(answer).listObjectsV2(ListObjectsV2Input(bucket: "my-bucket"))
        #expect(page.objects.map(\.key) == ["a+b%20c"])
        #expect(page.nextContinuationToken == nil)
    }

    @Test func listPartsReadsAPageOfAWS() async throws {
        let answer = HTTPResponse.xml(
            """
            <ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>2</NextPartNumberMarker>\
            <Part><PartNumber>1</PartNumber><ETag>"one"</ETag><Size>5242880</Size>\
            <ChecksumCRC64NVME>AA==</ChecksumCRC64NVME></Part>\
            <Part><PartNumber>2</PartNumber><ETag>"two"</ETag><Size>7</Size></Part></ListPartsResult>
            """)
        let upload = MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u")
        let page = try await client(answer).listParts(upload)
        #expect(
            page.parts == [
                UploadedPart(
                    number: 1, etag: "\"one\"", checksum: Checksum(algorithm: .crc64NVME, value: "AA=="),
                    size: 5_242_880),
                UploadedPart(number: 2, etag: "\"two\"", size: 7),
            ])
        #expect(page.nextPartNumberMarker == 2)
    }

    @Test func completingNeedsNoETag() async throws {
        let answer = HTTPResponse.xml(
            "<CompleteMultipartUploadResult><ETag></ETag></CompleteMultipartUploadResult>")
        let output = try await client(answer).completeMultipartUpload(
            CompleteMultipartUploadInput(
                upload: MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u"), parts: []))
        #expect(output.etag == nil)
        #expect(output.checksum == nil)
    }

    @Test func aPartWithoutETagCannotBePutTogether() async throws {
        let upload = MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u")
        let failure = await #expect(throws: AWSFailure.self) {
            try await client(HTTPResponse(status: 200)).uploadPart(
                UploadPartInput(upload: upload, number: 1, body: .empty))
        }
        guard case .unexpectedAnswer(_, _, let detail) = failure else { throw try #require(failure) }
        #expect(detail.display == "ETag")
    }

    /// AWS's name, the call's own as some stores have it, and rclone's.
    @Test(arguments: [
        "InitiateMultipartUploadResult", "CreateMultipartUploadResponse", "InitiateMultipartUpload",
    ])
    func anUploadIsKnownByEveryNameOfItsAnswer(root: String) async throws {
        let answer = HTTPResponse.xml("<\(root)><UploadId>u1</UploadId></\(root)>")
        let upload = try await client(answer).createMultipartUpload(
            CreateMultipartUploadInput(bucket: "my-bucket", key: "k"))
        #expect(upload.uploadID == "u1")
    }

    @Test func anUploadWithoutIDIsNoUpload() async throws {
        let answer = HTTPResponse.xml("<InitiateMultipartUploadResult/>")
        await #expect(throws: AWSFailure.self) {
            try await client(answer).createMultipartUpload(
                CreateMultipartUploadInput(bucket: "my-bucket", key: "k"))
        }
    }
}
