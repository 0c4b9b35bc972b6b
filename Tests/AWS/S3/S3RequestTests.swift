import AWS
import Synchronization
import TestSupport
import Testing

/// What each call of S3 sends.
struct S3RequestTests {
    private static let options = RequestOptions(expectedOwner: "123456789012", requestPayer: true)
    private static let upload = MultipartUpload(bucket: "my-bucket", key: "a b/c.txt", uploadID: "id+1")

    private func request(
        answering answer: HTTPResponse = HTTPResponse(status: 200), endpoint: String? = nil,
        _ call: (S3Client) async throws -> Void
    ) async throws -> HTTPRequest {
        let transport = ScriptedTransport(answer)
        try await call(S3Client(transport.context(endpoint: endpoint)))
        return try #require(transport.requests.first)
    }

    private func expectCommonHeaders(_ request: HTTPRequest) {
        #expect(request.headers["x-amz-expected-bucket-owner"] == "123456789012")
        #expect(request.headers["x-amz-request-payer"] == "requester")
        #expect(request.headers["user-agent"] == "tests")
        #expect(request.headers["host"] == "my-bucket.s3.eu-west-1.amazonaws.com")
        #expect(request.headers["x-amz-date"] == "20261120T100000Z")
    }

    @Test func headBucket() async throws {
        let request = try await request {
            _ = try await $0.headBucket("my-bucket", expectedOwner: "123456789012")
        }
        #expect(request.method == .head)
        #expect(request.url.text == "https://my-bucket.s3.eu-west-1.amazonaws.com/")
        #expect(request.headers["x-amz-expected-bucket-owner"] == "123456789012")
        #expect(request.headers["x-amz-request-payer"] == nil)
        #expect(request.headers["x-amz-content-sha256"] == SigV4.emptyPayload)
    }

    @Test func bucketsOfCustomEndpointsAreInThePath() async throws {
        let request = try await request(endpoint: "http://127.0.0.1:9000") {
            _ = try await $0.headBucket("my-bucket")
        }
        #expect(request.url.text == "http://127.0.0.1:9000/my-bucket")
        #expect(request.headers["host"] == "127.0.0.1:9000")
    }

    @Test func putObject() async throws {
        let request = try await request { client in
            _ = try await client.putObject(
                PutObjectInput(
                    bucket: "my-bucket", key: "a b/ü+.txt", body: .bytes([1, 2, 3]),
                    checksum: Checksum(algorithm: .crc32C, value: "AAAAAA=="), ifNoneMatch: "*",
                    object: ObjectOptions(contentType: "text/plain", encryption: .kms(keyID: nil)),
                    options: Self.options))
        }
        #expect(request.method == .put)
        #expect(request.url.path == "/a%20b/%C3%BC%2B.txt")
        #expect(request.url.query.isEmpty)
        #expect(request.headers["x-amz-checksum-crc32c"] == "AAAAAA==")
        #expect(request.headers["x-amz-sdk-checksum-algorithm"] == "CRC32C")
        #expect(request.headers["if-none-match"] == "*")
        #expect(request.headers["content-type"] == "text/plain")
        #expect(request.headers["x-amz-server-side-encryption"] == "aws:kms")
        #expect(request.headers["x-amz-server-side-encryption-aws-kms-key-id"] == nil)
        #expect(request.headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD")
        #expect(!request.awaitsContinue)
        #expect(request.isSentOnce)
        #expect(request.body.count == 3)
        expectCommonHeaders(request)
    }

    @Test func aHashThatIsKnownIsNotComputedAgain() async throws {
        let request = try await request { client in
            _ = try await client.putObject(
                PutObjectInput(bucket: "my-bucket", key: "k", body: .bytes([1]), payloadSHA256: "known"))
        }
        #expect(request.headers["x-amz-content-sha256"] == "known")
        // Written twice, the object is the same.
        #expect(!request.isSentOnce)
    }

    /// A small object would wait longer for the consent than its body takes.
    @Test(arguments: [(1024 * 1024 - 1, false), (1024 * 1024, true)])
    func onlyALongObjectAsksForConsent(bytes: Int, asks: Bool) async throws {
        let body = RequestBody.bytes([UInt8](repeating: 0, count: bytes))
        let request = try await request { client in
            _ = try await client.putObject(PutObjectInput(bucket: "my-bucket", key: "k", body: body))
        }
        #expect(request.awaitsContinue == asks)
    }

    @Test func tagsTravelAsASortedQuery() async throws {
        let object = ObjectOptions(tags: ["team": "a b&c", "cost=center": "", "Ä": "1+1"])
        var request = try await request { client in
            _ = try await client.putObject(
                PutObjectInput(bucket: "my-bucket", key: "k", body: .empty, object: object))
        }
        #expect(request.headers["x-amz-tagging"] == "cost%3Dcenter=&team=a%20b%26c&%C3%84=1%2B1")
        let answer = HTTPResponse.xml(
            "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>")
        request = try await self.request(answering: answer) { client in
            _ = try await client.createMultipartUpload(
                CreateMultipartUploadInput(bucket: "my-bucket", key: "k", object: object))
        }
        #expect(request.headers["x-amz-tagging"] == "cost%3Dcenter=&team=a%20b%26c&%C3%84=1%2B1")
    }

    @Test func whoWatchesTheBodyIsPassedOn() async throws {
        let position = Mutex<Int64>(0)
        let watch: @Sendable (Int64) -> Void = { read in position.withLock { $0 += read } }
        var request = try await request { client in
            _ = try await client.putObject(
                PutObjectInput(bucket: "my-bucket", key: "k", body: .bytes([1]), onBodyRead: watch))
        }
        request.onBodyRead?(3)
        request = try await self.request(
            answering: HTTPResponse(status: 200, headers: HTTPHeaders([("ETag", "e")]))
        ) {
            _ = try await $0.uploadPart(
                UploadPartInput(upload: Self.upload, number: 1, body: .bytes([1]), onBodyRead: watch))
        }
        request.onBodyRead?(4)
        #expect(position.withLock { $0 } == 7)
    }

    @Test func withoutOptionsNoHeaderIsSent() async throws {
        let request = try await request { client in
            _ = try await client.putObject(PutObjectInput(bucket: "my-bucket", key: "k", body: .empty))
        }
        #expect(
            Set(request.headers.names.map { $0.lowercased() }) == [
                "authorization", "host", "user-agent", "x-amz-content-sha256", "x-amz-date",
            ])
    }

    @Test func getHeadAndDeleteObject() async throws {
        var request = try await request { client in
            _ = try await client.getObject(
                bucket: "my-bucket", key: "a b/c.txt", maximumBytes: 77, options: Self.options)
        }
        #expect(request.method == .get)
        #expect(request.maximumAnswerBytes == 77)
        #expect(request.headers["x-amz-checksum-mode"] == "ENABLED")
        expectCommonHeaders(request)
        request = try await self.request { client in
            _ = try await client.headObject(bucket: "my-bucket", key: "a b/c.txt", options: Self.options)
        }
        #expect(request.method == .head)
        expectCommonHeaders(request)
        request = try await self.request { client in
            try await client.deleteObject(bucket: "my-bucket", key: "a b/c.txt", options: Self.options)
        }
        #expect(request.method == .delete)
        #expect(request.url.path == "/a%20b/c.txt")
        expectCommonHeaders(request)
    }

    @Test func listObjectsV2() async throws {
        let request = try await request(answering: HTTPResponse.xml("<ListBucketResult/>")) { client in
            _ = try await client.listObjectsV2(
                ListObjectsV2Input(
                    bucket: "my-bucket", prefix: "a b/", delimiter: "/", maxKeys: 7, continuationToken: "t=",
                    startAfter: "s", options: Self.options))
        }
        #expect(request.url.path == "/")
        #expect(
            request.url.query
                == "list-type=2&encoding-type=url&continuation-token=t%3D&delimiter=%2F&max-keys=7&prefix=a%20b%2F"
                + "&start-after=s")
        expectCommonHeaders(request)
    }

    @Test func createMultipartUpload() async throws {
        let answer = HTTPResponse.xml(
            "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>")
        var request = try await request(answering: answer) { client in
            _ = try await client.createMultipartUpload(
                CreateMultipartUploadInput(
                    bucket: "my-bucket", key: "k", checksumAlgorithm: .crc64NVME,
                    object: ObjectOptions(metadata: ["b": "2", "a": "1"], storageClass: "GLACIER"),
                    options: Self.options))
        }
        #expect(request.method == .post)
        #expect(request.url.query == "uploads=")
        #expect(request.headers["x-amz-checksum-algorithm"] == "CRC64NVME")
        #expect(request.headers["x-amz-checksum-type"] == "FULL_OBJECT")
        #expect(request.headers["x-amz-meta-a"] == "1")
        #expect(request.headers["x-amz-storage-class"] == "GLACIER")
        expectCommonHeaders(request)
        request = try await self.request(answering: answer) { client in
            _ = try await client.createMultipartUpload(
                CreateMultipartUploadInput(bucket: "my-bucket", key: "k"))
        }
        #expect(request.headers["x-amz-checksum-type"] == nil)
    }

    /// S3 refuses SHA256 with FULL_OBJECT, and without a type takes CRC32C for COMPOSITE.
    @Test(arguments: [
        (ChecksumAlgorithm.crc64NVME, "FULL_OBJECT"), (.crc32C, "FULL_OBJECT"), (.sha256, "COMPOSITE"),
    ])
    func everyAlgorithmNamesItsType(_ algorithm: ChecksumAlgorithm, _ type: String) async throws {
        let started = HTTPResponse.xml(
            "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>")
        let create = try await request(answering: started) { client in
            _ = try await client.createMultipartUpload(
                CreateMultipartUploadInput(bucket: "my-bucket", key: "k", checksumAlgorithm: algorithm))
        }
        #expect(create.headers["x-amz-checksum-algorithm"] == algorithm.rawValue)
        #expect(create.headers["x-amz-checksum-type"] == type)
        let done = HTTPResponse.xml("<CompleteMultipartUploadResult/>")
        let complete = try await request(answering: done) { client in
            _ = try await client.completeMultipartUpload(
                CompleteMultipartUploadInput(
                    upload: Self.upload, parts: [], checksum: Checksum(algorithm: algorithm, value: "AA==-1"))
            )
        }
        // The list of parts says what a composite checksum says.
        #expect(complete.headers[algorithm.headerName] == (type == "COMPOSITE" ? nil : "AA==-1"))
        #expect(complete.headers["x-amz-checksum-type"] == type)
    }

    @Test func uploadPart() async throws {
        let answer = HTTPResponse(status: 200, headers: HTTPHeaders([("ETag", "\"e\"")]))
        let request = try await request(answering: answer) { client in
            _ = try await client.uploadPart(
                UploadPartInput(
                    upload: Self.upload, number: 17, body: .bytes([1]),
                    integrity: .header(Checksum(algorithm: .crc64NVME, value: "rosUhgp5mIg=")),
                    options: Self.options))
        }
        #expect(request.method == .put)
        #expect(request.url.query == "uploadId=id%2B1&partNumber=17")
        #expect(request.headers["x-amz-checksum-crc64nvme"] == "rosUhgp5mIg=")
        #expect(!request.awaitsContinue)
        #expect(request.stallSeconds == nil)
        expectCommonHeaders(request)
    }

    @Test func completeMultipartUpload() async throws {
        let answer = HTTPResponse.xml("<CompleteMultipartUploadResult/>")
        let request = try await request(answering: answer) { client in
            _ = try await client.completeMultipartUpload(
                CompleteMultipartUploadInput(
                    upload: Self.upload,
                    parts: [
                        UploadedPart(
                            number: 1, etag: "\"<&>\"",
                            checksum: Checksum(algorithm: .crc64NVME, value: "AA==")),
                        UploadedPart(number: 2, etag: "plain"),
                    ],
                    checksum: Checksum(algorithm: .crc64NVME, value: "BB=="), ifNoneMatch: "*",
                    options: Self.options))
        }
        guard case .bytes(let body) = request.body else { throw try #require(nil as AWSFailure?) }
        #expect(
            String(decoding: body, as: UTF8.self) == """
                <CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Part>\
                <ChecksumCRC64NVME>AA==</ChecksumCRC64NVME><ETag>&quot;&lt;&amp;&gt;&quot;</ETag>\
                <PartNumber>1</PartNumber></Part><Part><ETag>plain</ETag><PartNumber>2</PartNumber></Part>\
                </CompleteMultipartUpload>
                """)
        #expect(request.headers["content-type"] == "application/xml")
        #expect(request.headers["x-amz-checksum-crc64nvme"] == "BB==")
        #expect(request.headers["x-amz-checksum-type"] == "FULL_OBJECT")
        #expect(request.headers["x-amz-content-sha256"] == Hex.encode(Digest.of(body, .sha256)))
        #expect(request.headers["if-none-match"] == "*")
        #expect(request.stallSeconds == 120)
        #expect(request.isSentOnce)
        expectCommonHeaders(request)
    }

    @Test func abortAndListParts() async throws {
        var request = try await request {
            try await $0.abortMultipartUpload(Self.upload, options: Self.options)
        }
        #expect(request.method == .delete)
        #expect(request.url.query == "uploadId=id%2B1")
        expectCommonHeaders(request)
        request = try await self.request(answering: HTTPResponse.xml("<ListPartsResult/>")) { client in
            _ = try await client.listParts(Self.upload, after: 1000, options: Self.options)
        }
        #expect(request.method == .get)
        #expect(request.url.query == "uploadId=id%2B1&part-number-marker=1000")
        expectCommonHeaders(request)
    }
}
