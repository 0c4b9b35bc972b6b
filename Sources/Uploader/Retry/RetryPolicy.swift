/// How often and how late a failed request is sent again: AWS's rules of 2026 ("standard" mode), with more attempts.
///
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
public struct RetryPolicy: Hashable, Sendable {
    /// The longest wait of our own, in seconds.
    private static let longestWait = 20.0
    /// How much longer than that a server may ask to wait, in seconds.
    private static let longestExtension = 5.0

    /// The most times that one request is sent, 1 or more.
    public var maximumAttempts: Int

    /// Makes a policy.
    public init(maximumAttempts: Int = 8) {
        self.maximumAttempts = max(1, maximumAttempts)
    }

    /// The retries of one request.
    public struct Retries: Sendable {
        private let policy: RetryPolicy
        private var wasDamaged = false
        /// How often the request was sent again so far.
        public private(set) var count = 0

        /// Starts with the first attempt.
        public init(_ policy: RetryPolicy) {
            self.policy = policy
        }

        /// The wait before the next attempt, in seconds; nil when the failure is final.
        ///
        /// - Parameters:
        ///   - jitter: From 0 to 1.
        ///   - retryAfter: What the server asks for, in seconds; honoured up to five seconds above our own wait.
        public mutating func wait(after kind: FailureKind, jitter: Double, retryAfter: Double? = nil)
            -> Double?
        {
            guard count + 1 < policy.maximumAttempts else { return nil }
            let base: Double
            switch kind {
            case .permanent: return nil
            case .damaged where wasDamaged: return nil
            case .damaged:
                // What arrives damaged twice is not damaged on the way.
                wasDamaged = true
                base = 0
            case .transient: base = 0.05
            case .throttled: base = 1
            }
            let longest = (0..<count).reduce(base) { wait, _ in min(wait * 2, RetryPolicy.longestWait) }
            count += 1
            let wait = jitter * longest
            return max(wait, min(retryAfter ?? 0, wait + RetryPolicy.longestExtension))
        }
    }
}
