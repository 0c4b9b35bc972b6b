import AWS

/// What a refusal says was wrong with the request itself, and how it can be put right.
public enum RequestCorrection: Hashable, Sendable {
    /// The bucket is in this region.
    case region(String)
    /// The server's clock is so many seconds ahead of this machine's.
    case clock(offset: Double)

    private static let skewCodes: Set<String> = [
        "RequestTimeTooSkewed", "RequestInTheFuture", "RequestExpired",
    ]
    private static let redirectStatuses: Set<Int> = [301, 302, 307, 400]
    /// S3 takes signatures up to 15 minutes off; less than this is not why it refused.
    private static let leastOffset = 60.0

    /// Reads `error`; nil when it says nothing of the kind.
    ///
    /// - Parameters:
    ///   - region: The region that was asked.
    ///   - now: This machine's clock, uncorrected.
    public init?(_ error: ServiceError, region: String, now: UTCTime) {
        if let code = error.code, Self.skewCodes.contains(code), let server = error.serverTime {
            let offset = server.secondsSinceEpoch - now.secondsSinceEpoch
            guard abs(offset) >= Self.leastOffset else { return nil }
            self = .clock(offset: offset)
        } else if Self.redirectStatuses.contains(error.status), let named = error.region, named != region,
            // The name becomes part of a host, so it must be one that AWS could have.
            Partition.containing(region: named) != nil
        {
            self = .region(named)
        } else {
            return nil
        }
    }
}
