import AWS
import Glibc
import NIOCore
import NIOHTTP1

/// Writes one answer to a connection.
struct AnswerWriter: Sendable {
    /// Whether the request was a HEAD, whose answer tells the length of a body and has none.
    let isHead: Bool
    /// Whether the connection ends with this answer.
    let isLast: Bool
    /// The moment for the `Date` field.
    let time: UTCTime

    /// How much of an object is held in memory while it is sent.
    private static let pieceSize = 128 << 10

    /// Writes `answer`, waiting whenever the client reads more slowly.
    func write(_ answer: Answer, on outbound: IncomingBody.Writer) async throws {
        let head = HTTPServerResponsePart.head(responseHead(of: answer))
        switch answer.content {
        case _ where isHead, .none:
            try await outbound.write(contentsOf: [head, .end(nil)])
        case .bytes(let bytes):
            let sent = answer.isCut ? bytes.prefix(bytes.count / 2) : bytes[...]
            try await outbound.write(contentsOf: [
                head, .body(.byteBuffer(ByteBuffer(bytes: sent))), .end(nil),
            ])
        case .stored(let slice):
            try await outbound.write(head)
            var reader = StoredSliceReader(slice)
            while let piece = try Self.next(of: &reader) {
                try await outbound.write(.body(.byteBuffer(piece)))
            }
            try await outbound.write(.end(nil))
        }
    }

    private func responseHead(of answer: Answer) -> HTTPResponseHead {
        var headers = NIOHTTP1.HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
        headers.add(name: "Date", value: HTTPDate.text(time))
        headers.add(name: "Server", value: "s3-onboard-sandbox")
        if answer.status != 204 { headers.add(name: "Content-Length", value: "\(answer.content.count)") }
        if isLast { headers.add(name: "Connection", value: "close") }
        return HTTPResponseHead(
            version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
    }

    /// The next piece of a stored object; a disk that fails in mid-answer can only be told by cutting it short.
    private static func next(of reader: inout StoredSliceReader) throws(Refusal) -> ByteBuffer? {
        var failed = false
        var piece = ByteBufferAllocator().buffer(capacity: pieceSize)
        let count = piece.writeWithUnsafeMutableBytes(minimumWritableBytes: pieceSize) { bytes in
            guard let count = reader.read(into: bytes) else {
                failed = true
                return 0
            }
            return count
        }
        if failed { throw .cannotStore(EIO) }
        return count > 0 ? piece : nil
    }
}
