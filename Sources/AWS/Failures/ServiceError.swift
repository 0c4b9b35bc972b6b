/// An error that AWS answered.
public struct ServiceError: Error, Hashable, Sendable {
    /// Such as `s3`, `sts` or `iam`.
    public var service: String
    /// Such as `PutObject`.
    public var operation: String
    /// The HTTP status.
    public var status: Int
    /// The error's code, such as `AccessDenied`; an answer to HEAD has none.
    public var code: String?
    /// AWS's own words.
    public var message: ServerText?
    /// `x-amz-request-id`.
    public var requestID: String?
    /// The region that the answer names, in `x-amz-bucket-region` or in its body.
    public var region: String?
    /// The server's clock, from `Date`.
    public var serverTime: UTCTime?
    /// How long the server asks to wait before the next attempt, in seconds.
    public var retryAfter: Double?
    /// The host that answered.
    public var host: String

    private static let expiryCodes: Set<String> = [
        "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired",
    ]

    /// Whether other credentials of the same identity would do.
    var saysThatCredentialsExpired: Bool { code.map(Self.expiryCodes.contains) ?? false }

    /// Makes an error.
    public init(
        service: String, operation: String, status: Int, code: String?, message: ServerText?,
        requestID: String?, region: String?, serverTime: UTCTime?, retryAfter: Double? = nil,
        host: String
    ) {
        self.service = service
        self.operation = operation
        self.status = status
        self.code = code
        self.message = message
        self.requestID = requestID
        self.region = region
        self.serverTime = serverTime
        self.retryAfter = retryAfter
        self.host = host
    }
}
