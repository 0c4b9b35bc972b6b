/// One request.
public struct HTTPRequest: Sendable {
    /// The methods that AWS's APIs use.
    public enum Method: String, Sendable {
        /// Reads.
        case get = "GET"
        /// Reads the headers alone.
        case head = "HEAD"
        /// Writes.
        case put = "PUT"
        /// Calls.
        case post = "POST"
        /// Removes.
        case delete = "DELETE"
    }

    /// Far above what any call of AWS answers, but for objects.
    public static let usualMaximumAnswerBytes = 4 * 1024 * 1024

    /// The method.
    public var method: Method
    /// The address.
    public var url: HTTPURL
    /// The header fields.
    public var headers: HTTPHeaders
    /// The body.
    public var body: RequestBody
    /// An answer longer than this is an error.
    public var maximumAnswerBytes: Int
    /// Whether the body waits a moment for the server's consent, so that a refusal costs nothing.
    public var awaitsContinue: Bool
    /// The longest time without a byte in either direction, in seconds; nil for the transport's.
    public var stallSeconds: Int?
    /// Whether sending it a second time means something else than sending it once. It is then never sent anew over
    /// another connection when a kept one dies without an answer: that is a failure, for the caller to judge.
    public var isSentOnce: Bool
    /// Told on the thread that transfers how far the body was read; goes back when the body is sent anew.
    public var onBodyRead: (@Sendable (_ position: Int64) -> Void)?

    /// Makes a request.
    public init(
        method: Method, url: HTTPURL, headers: HTTPHeaders = HTTPHeaders(), body: RequestBody = .empty,
        maximumAnswerBytes: Int = usualMaximumAnswerBytes, awaitsContinue: Bool = false,
        stallSeconds: Int? = nil, isSentOnce: Bool = false,
        onBodyRead: (@Sendable (_ position: Int64) -> Void)? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.maximumAnswerBytes = maximumAnswerBytes
        self.awaitsContinue = awaitsContinue
        self.stallSeconds = stallSeconds
        self.isSentOnce = isSentOnce
        self.onBodyRead = onBodyRead
    }
}

/// One answer.
public struct HTTPResponse: Sendable {
    /// The status.
    public var status: Int
    /// The header fields.
    public var headers: HTTPHeaders
    /// The body.
    public var body: [UInt8]

    /// Makes an answer.
    public init(status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
