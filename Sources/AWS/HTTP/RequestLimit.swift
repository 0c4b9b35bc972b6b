/// How long a request may take in all: a server that answers a byte now and then would never count as stalled.
extension TransportConfiguration {
    /// All connections together are given up as too slow below this, in bytes a second.
    private static let slowestBytesPerSecond: Int64 = 16 * 1024
    /// Nearly a month, which libcurl can still count in milliseconds on every machine.
    private static let longestSeconds = 2_000_000

    /// The longest that `request` may take, in seconds.
    func limitSeconds(for request: HTTPRequest) -> Int {
        // What is usual is in `requestSeconds`; an object that is read may be long.
        let answer = max(0, request.maximumAnswerBytes - HTTPRequest.usualMaximumAnswerBytes)
        let slowest = max(1, min(Self.slowestBytesPerSecond, (maximumBytesPerSecond ?? .max) / 2))
        // The other connections may be as busy.
        let seconds =
            Double(request.body.count + Int64(answer)) / Double(slowest) * Double(connections)
        return min(requestSeconds + Int(min(seconds, Double(Self.longestSeconds))), Self.longestSeconds)
    }
}
