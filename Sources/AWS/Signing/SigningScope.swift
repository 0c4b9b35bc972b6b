/// What a signing key is good for: one day, one region, one service.
public struct SigningScope: Hashable, Sendable {
    /// The day, such as `20261120`.
    public var day: String
    /// Such as `eu-west-1`.
    public var region: String
    /// Such as `s3`.
    public var service: String

    /// The scope of a request made at `time`.
    public init(time: UTCTime, region: String, service: String) {
        self.init(day: String(time.basic.prefix(8)), region: region, service: service)
    }

    /// Makes a scope.
    public init(day: String, region: String, service: String) {
        self.day = day
        self.region = region
        self.service = service
    }

    /// As signatures spell it, such as `20261120/eu-west-1/s3/aws4_request`.
    public var text: String { "\(day)/\(region)/\(service)/aws4_request" }
}
