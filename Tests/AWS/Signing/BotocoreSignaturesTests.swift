import AWS
import Foundation
import TestSupport
import Testing

/// Our clients' requests, signed once more by botocore.
struct BotocoreSignaturesTests {
    private static let nastyKeys = [
        "plain.txt", "with space.txt", "plus+sign", "per%cent", "per%20cent", "ünïcode/日本語/🪣", "a//b",
        "/leading",
        "trailing/", "./dot", "a/./b", "a/../b", "..", "til~de", "star*", "(brackets)[{}]", "quote'\"",
        "a&b=c?d#e",
        "semi;colon:at@comma,dollar$", "back\\slash", "e\u{301} decomposed", "new\nline", "tab\t",
        "caret^pipe|`",
    ]

    private struct Case: Encodable {
        let method: String
        let url: String
        let headers: [String: String]
        let payloadHash: String
        let service: String
        let region: String
        let time: String
        let accessKeyId = "AKIAIOSFODNN7EXAMPLE"
        let secretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        let sessionToken: String?

        init(_ request: HTTPRequest, service: String, region: String = "eu-west-1") {
            method = request.method.rawValue
            url = request.url.text
            var headers = Dictionary(uniqueKeysWithValues: request.headers.fields.map { ($0.name, $0.value) })
            headers["Authorization"] = nil
            sessionToken = request.headers["X-Amz-Security-Token"]
            payloadHash = request.headers["X-Amz-Content-Sha256"] ?? Self.hash(request.body)
            // botocore adds these by itself.
            headers["X-Amz-Date"] = nil
            headers["X-Amz-Security-Token"] = nil
            self.headers = headers
            self.service = service
            self.region = region
            time = request.headers["X-Amz-Date"] ?? ""
        }

        private static func hash(_ body: RequestBody) -> String {
            guard case .bytes(let bytes) = body else { return SigV4.emptyPayload }
            return Hex.encode(Digest.of(bytes, .sha256))
        }
    }

    private func expectSameSignatures(_ requests: [HTTPRequest], service: String) throws {
        let cases = requests.map { Case($0, service: service) }
        let output = try Judge.python("AWS/Judges/botocore_signatures.py", input: JSONEncoder().encode(cases))
        let authorizations = try JSONDecoder().decode([String].self, from: output)
        #expect(authorizations.count == requests.count && !requests.isEmpty)
        for (request, expected) in zip(requests, authorizations) {
            let ours = try #require(request.headers["Authorization"])
            // botocore puts a blank after each comma as we do; the text is the same, byte for byte.
            #expect(ours == expected, "\(request.method.rawValue) \(request.url.text)")
        }
    }

    @Test(arguments: [nil, "http://127.0.0.1:9000"], [nil, "a/long+session//token=="])
    func signsNastyKeysAsBotocoreDoes(endpoint: String?, sessionToken: String?) async throws {
        let transport = ScriptedTransport()
        let client = S3Client(transport.context(endpoint: endpoint, sessionToken: sessionToken))
        for key in Self.nastyKeys {
            _ = try await client.putObject(
                PutObjectInput(
                    bucket: "my-bucket", key: key, body: .bytes(Array("content".utf8)), ifNoneMatch: "*",
                    object: ObjectOptions(
                        contentType: "text/plain;  charset=utf-8", metadata: ["with-space": " a  b "],
                        acl: "bucket-owner-full-control", encryption: .kms(keyID: "key"))))
            try await client.deleteObject(bucket: "bucket.with.dots", key: key)
        }
        try expectSameSignatures(transport.requests, service: "s3")
    }

    @Test func signsQueriesAsBotocoreDoes() async throws {
        let page = HTTPResponse.xml("<ListBucketResult/>")
        let transport = ScriptedTransport(page)
        let client = S3Client(transport.context())
        for prefix in Self.nastyKeys {
            _ = try await client.listObjectsV2(
                ListObjectsV2Input(
                    bucket: "my-bucket", prefix: prefix, delimiter: "/", maxKeys: 5,
                    continuationToken: "a+b/c==",
                    startAfter: "~z"))
        }
        _ = try await client.listObjectsV2(ListObjectsV2Input(bucket: "my-bucket", prefix: ""))
        try expectSameSignatures(transport.requests, service: "s3")
    }

    @Test func signsMultipartCallsAsBotocoreDoes() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml(
                "<InitiateMultipartUploadResult><UploadId>a.b_c-d+e/f=</UploadId></InitiateMultipartUploadResult>"
            ),
            HTTPResponse(status: 200, headers: HTTPHeaders([("ETag", "\"e\"")])),
            HTTPResponse.xml("<CompleteMultipartUploadResult/>"))
        let client = S3Client(transport.context())
        let upload = try await client.createMultipartUpload(
            CreateMultipartUploadInput(bucket: "my-bucket", key: "a b", checksumAlgorithm: .crc64NVME))
        let part = try await client.uploadPart(
            UploadPartInput(upload: upload, number: 1, body: .bytes([1, 2, 3])))
        _ = try await client.completeMultipartUpload(
            CompleteMultipartUploadInput(upload: upload, parts: [part.part], ifNoneMatch: "*"))
        _ = try await client.abortMultipartUpload(upload)
        #expect(upload.uploadID == "a.b_c-d+e/f=")
        #expect(transport.requests.map(\.url.query).first == "uploads=")
        try expectSameSignatures(transport.requests, service: "s3")
    }

    @Test func signsFormsAsBotocoreDoes() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml(
                """
                <GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn</Arn><UserId>id</UserId>\
                <Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>
                """))
        _ = try await STSClient(transport.context(sessionToken: "token")).getCallerIdentity()
        try expectSameSignatures(transport.requests, service: "sts")
    }

    @Test func sendsToTheAddressThatBotocoreSendsTo() async throws {
        struct Case: Encodable {
            let bucket: String
            let key: String
            let region: String
            let endpoint: String?
        }
        let transport = ScriptedTransport()
        var cases: [Case] = []
        for endpoint in [nil, "http://127.0.0.1:9000"] {
            for bucket in ["my-bucket", "bucket.with.dots"] {
                for key in Self.nastyKeys {
                    let client = S3Client(transport.context(endpoint: endpoint))
                    _ = try await client.getObject(bucket: bucket, key: key, maximumBytes: 10)
                    cases.append(Case(bucket: bucket, key: key, region: "eu-west-1", endpoint: endpoint))
                }
            }
        }
        let output = try Judge.python("AWS/Judges/botocore_urls.py", input: JSONEncoder().encode(cases))
        let urls = try JSONDecoder().decode([String].self, from: output)
        #expect(transport.requests.map(\.url.text) == urls)
    }
}
