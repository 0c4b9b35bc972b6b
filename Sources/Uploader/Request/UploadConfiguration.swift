/// How uploads are carried out.
public struct UploadConfiguration: Sendable {
    /// The size of parts in bytes; nil lets it grow from 8 MiB as far as 10,000 parts need.
    public var partSize: Int64?
    /// The requests that are on their way at the same time, over all uploads.
    public var concurrency: Int
    /// When a request is sent once more.
    public var retry: RetryPolicy
    /// Where uploads in parts are noted, so that they can go on after an interruption; nil notes nothing.
    public var journals: UploadJournals?
    /// Whether requests that were sent to the wrong region, or signed by a clock that is wrong, are put right.
    public var correctsRequests: Bool
    /// Whether parts over TLS carry their checksums behind them, which spares a reading of each, once the store has
    /// shown that it takes them.
    public var sendsTrailers: Bool
    /// Where parts of a stream go that are too large for memory.
    public var temporaryFolder: String
    /// Told before the first part of an upload is sent, and again when it has arrived: all other parts need little of what
    /// came before them.
    public var startIsOver: @Sendable () -> Void
    /// Waits before a retry.
    public var sleep: @Sendable (_ seconds: Double) async throws -> Void
    /// A number from 0 to 1 that spreads the retries of many clients.
    public var jitter: @Sendable () -> Double

    /// Makes a configuration.
    public init(
        partSize: Int64? = nil, concurrency: Int = 4, retry: RetryPolicy = RetryPolicy(),
        journals: UploadJournals? = nil, correctsRequests: Bool = true, sendsTrailers: Bool = true,
        temporaryFolder: String = "/tmp", startIsOver: @escaping @Sendable () -> Void = {},
        sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void = {
            try await Task.sleep(nanoseconds: UInt64($0 * 1_000_000_000))
        },
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.partSize = partSize
        self.concurrency = concurrency
        self.retry = retry
        self.journals = journals
        self.correctsRequests = correctsRequests
        self.sendsTrailers = sendsTrailers
        self.temporaryFolder = temporaryFolder
        self.startIsOver = startIsOver
        self.sleep = sleep
        self.jitter = jitter
    }
}
