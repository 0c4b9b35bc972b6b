/// What every answer tells beside its content.
public struct AnswerFacts: Hashable, Sendable {
    /// The HTTP status.
    public var status: Int
    /// `x-amz-request-id`.
    public var requestID: String?
    /// The server's clock, from `Date`.
    public var serverTime: UTCTime?
    /// The bucket's region, from `x-amz-bucket-region`, which S3 sends whatever the status.
    public var region: String?

    /// Makes facts.
    public init(status: Int, requestID: String? = nil, serverTime: UTCTime? = nil, region: String? = nil) {
        self.status = status
        self.requestID = requestID
        self.serverTime = serverTime
        self.region = region
    }

    init(_ response: HTTPResponse) {
        self.init(
            status: response.status,
            // S3 writes the one, the other services write the other.
            requestID: response.headers["x-amz-request-id"] ?? response.headers["x-amzn-requestid"],
            serverTime: response.headers["date"].flatMap(UTCTime.init(httpDate:)),
            region: response.headers["x-amz-bucket-region"])
    }
}
