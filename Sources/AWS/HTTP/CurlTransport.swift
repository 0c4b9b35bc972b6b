/// HTTP over libcurl: a few threads, each with one kept-alive connection.
public final class CurlTransport: HTTPTransport {
    private let configuration: TransportConfiguration
    private let queue: TransferQueue

    /// Makes a transport; its threads start with the first requests and end with the transport.
    public init(_ configuration: TransportConfiguration = TransportConfiguration()) {
        self.configuration = configuration
        queue = TransferQueue(configuration: configuration)
    }

    deinit {
        queue.close()
    }

    /// Sends `request`. Cancelling the task aborts the transfer at once.
    public func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        try check(request)
        let transfer = Transfer(request)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if transfer.wait(with: continuation) {
                    queue.add(transfer)
                }
            }
        } onCancel: {
            transfer.cancel()
        }
        return try result.get()
    }

    private func check(_ request: HTTPRequest) throws(AWSFailure) {
        guard request.url.scheme == .https || request.url.isLoopback || configuration.allowHTTP else {
            throw refusal(.plainHTTPRefused, request, "http://\(request.url.hostHeader)")
        }
        for field in request.headers.fields where Self.breaksOut(field.name) || Self.breaksOut(field.value) {
            throw refusal(.malformedRequest, request, field.name)
        }
        guard !Self.breaksOut(request.url.text), request.url.path.hasPrefix("/") else {
            throw refusal(.malformedRequest, request, request.url.text)
        }
    }

    private func refusal(_ kind: TransportError.Kind, _ request: HTTPRequest, _ detail: String) -> AWSFailure
    {
        .transport(TransportError(kind: kind, host: request.url.hostHeader, detail: ServerText(detail)))
    }

    /// A line break would start a header of its own.
    private static func breaksOut(_ text: String) -> Bool {
        text.utf8.contains { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }
    }
}
