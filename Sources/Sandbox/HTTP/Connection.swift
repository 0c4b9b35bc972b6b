import AWS
import NIOCore
import NIOHTTP1

/// One connection: reads requests one after the other and writes their answers.
enum Connection {
    typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    /// How much of a refused body is read so that the client sees the answer and not a reset connection.
    private static let discardLimit = 16 << 20

    /// Sets up the HTTP codecs.
    static func configure(_ channel: any NIOCore.Channel) throws -> Channel {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = 16 << 10
        limits.maxHeaderFieldCount = 200
        // Without pipelining assistance: the loop below reads the next request only after its answer.
        try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withServerUpgrade: nil, withErrorHandling: true,
            withEncoderConfiguration: HTTPResponseEncoder.Configuration(),
            withDecoderLimitConfiguration: limits)
        return try Channel(wrappingChannelSynchronously: channel)
    }

    /// Serves until the client closes, an answer ends the connection, or the sandbox stops.
    static func serve(_ channel: Channel, responder: any Responder, clock: ServerClock) async {
        let address = channel.channel.remoteAddress?.ipAddress ?? "127.0.0.1"
        // What goes wrong on a connection is the client's affair: it sees it closed.
        try? await channel.executeThenClose { inbound, outbound in
            let source = IncomingBody.Source(inbound.makeAsyncIterator())
            while case .head(let head)? = try await source.parts.next() {
                let body = IncomingBody(
                    source: source, writer: outbound,
                    awaitsContinue: head.headers[canonicalForm: "expect"].contains("100-continue"))
                let time = clock.now()
                var answer = Answer(status: 400)
                if let target = RequestTarget(head.uri) {
                    answer = await responder.answer(
                        Request(
                            method: head.method.rawValue, target: target,
                            headers: AWS.HTTPHeaders(head.headers.map { ($0.name, $0.value) }),
                            sourceAddress: address, time: time),
                        body: body)
                }
                if head.hasNoBody { await body.discard(limit: 0) }
                // A client that was refused before it sent its body may take what comes next on this
                // connection for that body, so the connection ends with the answer.
                let isLast = !head.isKeepAlive || !body.isFinished || answer.isCut
                let writer = AnswerWriter(isHead: head.method == .HEAD, isLast: isLast, time: time)
                try await writer.write(answer, on: outbound)
                if isLast {
                    await body.discard(limit: discardLimit)
                    return
                }
            }
        }
    }
}

extension HTTPRequestHead {
    /// Whether nothing follows the head.
    fileprivate var hasNoBody: Bool {
        !headers.contains(name: "Transfer-Encoding")
            && (headers.first(name: "Content-Length").map { $0 == "0" } ?? true)
    }
}
