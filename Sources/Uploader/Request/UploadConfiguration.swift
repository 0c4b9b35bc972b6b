/// How uploads are carried out.
public struct UploadConfiguration: Sendable {
    /// A longer content goes in parts.
    public var multipartThreshold: Int64
    /// The size of parts, as far as 10,000 of them are enough.
    public var partSize: Int64
    /// The parts that are on their way at the same time.
    public var concurrency: Int
    /// When a request is sent once more.
    public var retry: RetryPolicy
    /// Waits before a retry.
    public var sleep: @Sendable (_ seconds: Double) async throws -> Void
    /// A number from 0 to 1 that spreads the retries of many clients.
    public var jitter: @Sendable () -> Double

    /// Makes a configuration.
    public init(
        multipartThreshold: Int64 = 8 * 1024 * 1024, partSize: Int64 = 8 * 1024 * 1024, concurrency: Int = 4,
        retry: RetryPolicy = RetryPolicy(),
        sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void = {
            try await Task.sleep(nanoseconds: UInt64($0 * 1_000_000_000))
        },
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.multipartThreshold = multipartThreshold
        self.partSize = partSize
        self.concurrency = concurrency
        self.retry = retry
        self.sleep = sleep
        self.jitter = jitter
    }
}
