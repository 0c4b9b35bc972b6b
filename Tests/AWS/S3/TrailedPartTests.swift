import AWS
import Synchronization
import TestSupport
import Testing

/// Parts whose checksum travels behind them.
struct TrailedPartTests {
    private static let upload = MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u")
    private static let content = Array("123456789".utf8)
    /// The content between its length and the published check value of CRC-64/NVME.
    private static let framed = "9\r\n123456789\r\n0\r\nx-amz-checksum-crc64nvme:rosUhgp5mIg=\r\n\r\n"

    private func request(
        _ algorithm: ChecksumAlgorithm = .crc64NVME, watch: (@Sendable (Int64) -> Void)? = nil
    ) async throws -> HTTPRequest {
        let transport = ScriptedTransport(
            HTTPResponse(status: 200, headers: HTTPHeaders([("ETag", "\"e\"")])))
        _ = try await S3Client(transport.context()).uploadPart(
            UploadPartInput(
                upload: Self.upload, number: 1, body: .bytes(Self.content), integrity: .trailer(algorithm),
                onBodyRead: watch))
        return try #require(transport.requests.first)
    }

    private func text(_ body: RequestBody, pieces: Int) throws -> String {
        var bytes: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieces, alignment: 1)
        defer { buffer.deallocate() }
        while bytes.count < body.count {
            let count = try BodyReader(body).read(into: buffer, at: Int64(bytes.count))
            bytes.append(contentsOf: buffer[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func theHeadAnnouncesWhatFollows() async throws {
        let headers = try await request().headers
        #expect(headers["content-encoding"] == "aws-chunked")
        #expect(headers["x-amz-content-sha256"] == "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
        #expect(headers["x-amz-decoded-content-length"] == "9")
        #expect(headers["x-amz-trailer"] == "x-amz-checksum-crc64nvme")
        #expect(headers["x-amz-sdk-checksum-algorithm"] == "CRC64NVME")
        #expect(headers["x-amz-checksum-crc64nvme"] == nil)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1000]) func theBodyIsTheSameInPiecesOfAnySize(pieces: Int) async throws
    {
        let body = try await request().body
        #expect(body.count == Int64(Self.framed.utf8.count))
        #expect(try text(body, pieces: pieces) == Self.framed)
    }

    @Test(arguments: ChecksumAlgorithm.allCases) func theLengthIsKnownBeforeTheChecksumIs(
        _ algorithm: ChecksumAlgorithm
    ) async throws {
        let body = try await request(algorithm).body
        let text = try text(body, pieces: 16)
        #expect(Int64(text.utf8.count) == body.count)
        #expect(text.contains("\r\n0\r\n\(algorithm.headerName):"))
        #expect(text.hasSuffix("=\r\n\r\n"))
    }

    @Test func aBodyThatIsSentAnewHasTheSameChecksum() async throws {
        let body = try await request().body
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 1)
        defer { buffer.deallocate() }
        _ = try BodyReader(body).read(into: buffer, at: 0)
        _ = try BodyReader(body).read(into: buffer, at: 3)
        #expect(try text(body, pieces: 5) == Self.framed)
    }

    @Test func whatWasNotReadWholeHasNoEnd() async throws {
        let body = try await request().body
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 1)
        defer { buffer.deallocate() }
        #expect(throws: BodyReader.Unreadable.self) { try BodyReader(body).read(into: buffer, at: 12) }
    }

    @Test func whoWatchesIsToldOfTheContentAlone() async throws {
        let positions = Mutex<[Int64]>([])
        let request = try await request { position in positions.withLock { $0.append(position) } }
        for position: Int64 in [0, 3, 7, 12, 50] { request.onBodyRead?(position) }
        #expect(positions.withLock { $0 } == [0, 0, 4, 9, 9])
    }
}
