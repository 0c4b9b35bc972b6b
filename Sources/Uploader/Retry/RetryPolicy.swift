/// How often and how late a failed request is sent again: AWS's rules of 2026, without the quota.
///
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
public struct RetryPolicy: Hashable, Sendable {
    /// The longest wait, in seconds.
    private static let longestWait = 20.0

    /// The most times that one request is sent.
    public var maximumAttempts: Int

    /// Makes a policy.
    public init(maximumAttempts: Int = 5) {
        self.maximumAttempts = maximumAttempts
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
        /// - Parameter jitter: From 0 to 1.
        public mutating func wait(after kind: FailureKind, jitter: Double) -> Double? {
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
            return jitter * longest
        }
    }
}
