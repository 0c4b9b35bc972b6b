import AWS
import Synchronization

/// An S3 in memory that fails as it is told and keeps what it is sent.
final class ScriptedStore: HTTPTransport {
    /// What happens to a request; nil is success.
    enum Fault: Sendable {
        case status(Int, code: String)
        /// An error with header fields, such as `Retry-After` or `x-amz-bucket-region`.
        case refusal(Int, code: String, headers: [(String, String)])
        case transport(TransportError.Kind)
        /// 200 with these bytes as the body.
        case body(String)
        /// Success, but the checksum that is answered is wrong.
        case wrongChecksum
        /// Success without a checksum, as stores answer that know none.
        case noChecksum
        /// Success, but the ETag that is answered is wrong.
        case wrongETag
        /// Nothing, until the request is cancelled.
        case hang
    }

    /// A request as the store saw it.
    struct Seen: Sendable {
        let operation: String
        let request: HTTPRequest
        let body: [UInt8]
    }

    /// What the store makes of a checksum behind the content.
    enum TrailerSupport: Sendable {
        case takes
        /// Keeps the framing as if it were content, and answers no checksum.
        case mistakesForContent
        case refuses
        /// Takes this many, and mistakes what comes later.
        case forgets(after: Int)
    }

    private struct State {
        var trailed = 0
        var seen: [Seen] = []
        var attempts: [String: Int] = [:]
        var kept: [Int: KeptPart] = [:]
        var active = 0
        var mostActive = 0
    }

    /// A part that the store has answered with success.
    private struct KeptPart {
        let etag: String
        let checksum: String?
        let bytes: Int
    }

    private let state = Mutex(State())
    private let fault: @Sendable (_ operation: String, _ attempt: Int, HTTPRequest) -> Fault?
    private let head: HTTPResponse
    private let trailers: TrailerSupport
    private let hangs: AsyncStream<Void>
    private let hang: AsyncStream<Void>.Continuation

    /// - Parameters:
    ///   - head: The answer to HeadObject.
    ///   - region: Sends parts that are signed for another region there; nil takes all.
    ///   - fault: Decides by operation (`PutObject`, `CreateMultipartUpload`, `UploadPart 3`,
    ///     `CompleteMultipartUpload`, `AbortMultipartUpload`, `ListParts`, `HeadObject`) and attempt, counted from 1.
    init(
        head: HTTPResponse = HTTPResponse(status: 404), region: String? = nil,
        trailers: TrailerSupport = .takes,
        _ fault: @escaping @Sendable (_ operation: String, _ attempt: Int) -> Fault? = { _, _ in nil }
    ) {
        self.head = head
        self.trailers = trailers
        self.fault = { operation, attempt, request in
            if let region, operation.hasPrefix("UploadPart"),
                request.headers["Authorization"]?.contains("/\(region)/s3/") == false
            {
                return .refusal(
                    301, code: "PermanentRedirect", headers: [("x-amz-bucket-region", region)])
            }
            return fault(operation, attempt)
        }
        (hangs, hang) = AsyncStream.makeStream(of: Void.self)
    }

    var seen: [Seen] { state.withLock(\.seen) }
    var operations: [String] { seen.map(\.operation) }
    var mostActive: Int { state.withLock(\.mostActive) }

    func client(endpoint: String = "https://store.example.com") -> S3Client {
        S3Client(
            AWSContext(
                transport: self,
                credentials: Credentials(accessKeyID: "AKIA", secretAccessKey: Secret("s"), source: .typed),
                region: "eu-west-3", endpoints: EndpointConfiguration(environment: [:], endpointURL: endpoint)
            ))
    }

    /// The content of the parts in their order.
    var parts: [UInt8] {
        let uploads = seen.filter { $0.operation.hasPrefix("UploadPart") }
        let byNumber = Dictionary(uploads.map { (Int($0.operation.dropFirst(11)) ?? 0, $0.body) }) {
            _, last in last
        }
        return byNumber.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// The numbers of the parts that have arrived.
    var keptParts: Set<Int> { state.withLock { Set($0.kept.keys) } }

    func waitForHang() async {
        for await _ in hangs { return }
    }

    func send(_ request: HTTPRequest) async throws(AWSFailure) -> HTTPResponse {
        let operation = Self.operation(request)
        var body: [UInt8] = []
        do {
            try BodyReader(request.body).forEachPiece { body.append(contentsOf: $0) }
        } catch {
            throw .transport(TransportError(kind: .unreadableBody, host: "store", detail: ServerText("")))
        }
        let trailed = trailedContent(of: request, body)
        if let trailed { body = trailed.content }
        let attempt = state.withLock { state in
            // Without its body, whose memory the next part may be waiting for.
            var seen = request
            seen.body = .empty
            seen.onBodyRead = nil
            state.seen.append(Seen(operation: operation, request: seen, body: body))
            state.active += 1
            state.mostActive = max(state.mostActive, state.active)
            state.attempts[operation, default: 0] += 1
            return state.attempts[operation, default: 0]
        }
        defer { state.withLock { $0.active -= 1 } }
        await Task.yield()
        let fault = fault(operation, attempt, request)
        switch fault {
        case .status(let status, let code):
            let text = "<Error><Code>\(code)</Code><Message>words</Message></Error>"
            return HTTPResponse(status: status, body: Array(text.utf8))
        case .refusal(let status, let code, let headers):
            let text = "<Error><Code>\(code)</Code><Message>words</Message></Error>"
            return HTTPResponse(status: status, headers: HTTPHeaders(headers), body: Array(text.utf8))
        case .transport(let kind):
            throw .transport(TransportError(kind: kind, host: "store", detail: ServerText("")))
        case .body(let text):
            return HTTPResponse(status: 200, body: Array(text.utf8))
        case .hang:
            hang.yield()
            while !Task.isCancelled { try? await Task.sleep(nanoseconds: 1_000_000) }
            throw .cancelled
        case .wrongChecksum, .noChecksum, .wrongETag, nil:
            if case .refuses = trailers, request.headers["x-amz-trailer"] != nil {
                return HTTPResponse(
                    status: 501, body: Array("<Error><Code>NotImplemented</Code></Error>".utf8))
            }
            return success(
                operation, trailed?.checksum ?? request.headers["x-amz-checksum-crc64nvme"], body, fault)
        }
    }

    /// The content and the checksum of a body with a trailer, where the store takes it.
    private func trailedContent(of request: HTTPRequest, _ body: [UInt8]) -> TrailedContent? {
        guard request.headers["x-amz-trailer"] != nil else { return nil }
        let number = state.withLock { state in
            state.trailed += 1
            return state.trailed
        }
        switch trailers {
        case .takes: return TrailedContent(body)
        case .forgets(let count): return number <= count ? TrailedContent(body) : nil
        case .mistakesForContent, .refuses: return nil
        }
    }

    private func success(
        _ operation: String, _ sent: String?, _ body: [UInt8], _ fault: Fault?
    ) -> HTTPResponse {
        var checksum = sent
        if case .wrongChecksum = fault { checksum = "AAAAAAAAAAA=" }
        if case .noChecksum = fault { checksum = nil }
        switch operation {
        case "CreateMultipartUpload":
            return xml(
                "<InitiateMultipartUploadResult><UploadId>id</UploadId></InitiateMultipartUploadResult>")
        case "CompleteMultipartUpload":
            let element = checksum.map { "<ChecksumCRC64NVME>\($0)</ChecksumCRC64NVME>" } ?? ""
            return xml(
                "<CompleteMultipartUploadResult><ETag>\"whole\"</ETag>\(element)</CompleteMultipartUploadResult>"
            )
        case "AbortMultipartUpload":
            return HTTPResponse(status: 204)
        case "HeadObject":
            return head
        case "ListParts":
            return xml("<ListPartsResult>\(listing)</ListPartsResult>")
        default:
            if let number = Int(operation.split(separator: " ").last ?? "") {
                let part = KeptPart(etag: "\"\(operation)\"", checksum: checksum, bytes: body.count)
                state.withLock { $0.kept[number] = part }
            }
            var etag = "\"\(operation)\""
            if case .wrongETag = fault { etag = "\"wrong\"" }
            var headers = HTTPHeaders([("ETag", etag), ("x-amz-request-id", "request")])
            headers.set("x-amz-checksum-crc64nvme", checksum)
            return HTTPResponse(status: 200, headers: headers)
        }
    }

    private var listing: String {
        state.withLock(\.kept).sorted { $0.key < $1.key }.map { number, part in
            let checksum = part.checksum.map { "<ChecksumCRC64NVME>\($0)</ChecksumCRC64NVME>" } ?? ""
            return "<Part><PartNumber>\(number)</PartNumber><ETag>\(part.etag)</ETag>"
                + "<Size>\(part.bytes)</Size>\(checksum)</Part>"
        }.joined()
    }

    private func xml(_ text: String) -> HTTPResponse {
        HTTPResponse(
            status: 200, headers: HTTPHeaders([("x-amz-request-id", "request")]), body: Array(text.utf8))
    }

    private static func operation(_ request: HTTPRequest) -> String {
        let query = request.url.query
        switch request.method {
        case .post where query == "uploads=": return "CreateMultipartUpload"
        case .post: return "CompleteMultipartUpload"
        case .delete: return "AbortMultipartUpload"
        case .head: return "HeadObject"
        case .get: return "ListParts"
        default:
            guard let number = query.split(separator: "partNumber=").last, query.contains("partNumber=")
            else {
                return "PutObject"
            }
            return "UploadPart \(number)"
        }
    }
}
