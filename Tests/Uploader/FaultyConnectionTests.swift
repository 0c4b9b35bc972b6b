import AWS
import TestSupport
import Testing
import Uploader

/// The uploader over libcurl against a server whose first answer goes wrong.
struct FaultyConnectionTests {
    private static let success = LoopbackServer.answer(200, headers: ["ETag: \"e\""])

    private func put(_ first: LoopbackServer.Reaction) async throws -> (UploadReceipt, LoopbackServer) {
        let server = try LoopbackServer { request in
            request.connection == 0 ? first : .answer(Self.success)
        }
        let context = AWSContext(
            transport: CurlTransport(TransportConfiguration(connections: 1)),
            credentials: Credentials(accessKeyID: "AKIA", secretAccessKey: Secret("s"), source: .typed),
            region: "eu-west-3",
            endpoints: EndpointConfiguration(environment: [:], endpointURL: server.endpoint))
        let file = try TemporaryFile(bytes: content(3 * 1024 * 1024))
        let receipt = try await upload(.file(path: file.path), to: S3Client(context)).receipt()
        return (receipt, server)
    }

    @Test func aConnectionThatBreaksIsTriedAgain() async throws {
        let (receipt, server) = try await put(.close)
        #expect(receipt.retries == 1)
        #expect(server.requests.last?.body == content(3 * 1024 * 1024))
    }

    @Test func anAnswerThatIsCutShortIsTriedAgain() async throws {
        let (receipt, server) = try await put(
            .answerAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<"))
        #expect(receipt.retries == 1)
        #expect(server.requests.count == 2)
    }

    @Test func aBusyServerIsTriedAgain() async throws {
        let body = "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"
        let (receipt, server) = try await put(.answerAndClose(LoopbackServer.answer(503, body)))
        #expect(receipt.retries == 1)
        #expect(server.requests.map(\.body.count) == [3 * 1024 * 1024, 3 * 1024 * 1024])
    }

    @Test func theSignatureCoversWhatArrives() async throws {
        let (_, server) = try await put(.answer(Self.success))
        let request = try #require(server.requests.first)
        #expect(request.line == "PUT /bucket/folder/file.csv HTTP/1.1")
        #expect(request.headers["x-amz-content-sha256"] == Hex.encode(Digest.of(request.body, .sha256)))
        #expect(request.headers["x-amz-checksum-crc64nvme"] == checksum(request.body).value)
        #expect(request.headers["content-length"] == "\(request.body.count)")
    }
}
