import NIOCore
import NIOHTTP1

/// The body of one request, read from the connection piece by piece. What is not read is not taken from the
/// socket, so a client that sends faster than the disk writes has to wait.
final class IncomingBody {
    typealias Parts = NIOAsyncChannelInboundStream<HTTPServerRequestPart>.AsyncIterator
    typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

    /// The requests on one connection share what they are read from.
    final class Source {
        var parts: Parts

        init(_ parts: Parts) {
            self.parts = parts
        }
    }

    private let source: Source
    private let writer: Writer
    private var awaitsContinue: Bool
    /// Whether the body was read to its end.
    private(set) var isFinished = false

    /// Makes the body that follows a head.
    ///
    /// - Parameter awaitsContinue: Whether the client waits to be told that it may send the body.
    init(source: Source, writer: Writer, awaitsContinue: Bool) {
        self.source = source
        self.writer = writer
        self.awaitsContinue = awaitsContinue
    }

    /// Hands the rest of the body to `consume`, piece by piece.
    func forEachPiece(_ consume: (UnsafeRawBufferPointer) throws(Refusal) -> Void) async throws(Refusal) {
        while let piece = try await next() {
            try piece.withUnsafeReadableBytes { bytes in
                Result { () throws(Refusal) in try consume(bytes) }
            }.get()
        }
    }

    /// The whole body, refused when it is longer than `limit`.
    func collect(limit: Int) async throws(Refusal) -> [UInt8] {
        var bytes: [UInt8] = []
        try await forEachPiece { (piece) throws(Refusal) in
            guard bytes.count + piece.count <= limit else { throw .bodyTooLarge(limit: limit) }
            bytes.append(contentsOf: piece)
        }
        return bytes
    }

    /// Reads and forgets what is left, but no more than `limit` bytes, and nothing where the client still waits for
    /// leave to send.
    func discard(limit: Int) async {
        guard !awaitsContinue else { return }
        var discarded = 0
        while discarded <= limit, let piece = try? await next() {
            discarded += piece.readableBytes
        }
    }

    private func next() async throws(Refusal) -> ByteBuffer? {
        guard !isFinished else { return nil }
        do {
            if awaitsContinue {
                awaitsContinue = false
                try await writer.write(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
            }
            switch try await source.parts.next() {
            case .body(let piece): return piece
            case .end:
                isFinished = true
                return nil
            case .head, nil: throw Refusal.incompleteBody
            }
        } catch {
            throw .incompleteBody
        }
    }
}

extension Refusal {
    /// The client went away before it had sent what it announced.
    static let incompleteBody = Refusal(
        400, "IncompleteBody",
        "You did not provide the number of bytes specified by the Content-Length HTTP header")

    /// A document that is longer than any that the call takes.
    static func bodyTooLarge(limit: Int) -> Refusal {
        Refusal(
            400, "MaxMessageLengthExceeded", "Your request was too big.",
            details: [("MaxMessageLengthBytes", "\(limit)")])
    }
}
