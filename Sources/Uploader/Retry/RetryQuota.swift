import Synchronization

/// What all requests of an uploader together may spend on retries, so that a broken store is not hammered.
///
/// The numbers are those of AWS's rules of 2026.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
public final class RetryQuota: Sendable {
    /// What there is at the start, and at most.
    public static let capacity = 500

    private let available = Mutex(capacity)

    /// Makes a full quota.
    public init() {}

    /// Pays for one retry.
    ///
    /// - Returns: The price, to be given back when the retry succeeds; nil when it cannot be paid.
    public func pay(for kind: FailureKind) -> Int? {
        let price = kind == .throttled ? 5 : 14
        return available.withLock { available in
            guard available >= price else { return nil }
            available -= price
            return price
        }
    }

    /// Takes note of a success: what its last retry had cost comes back, or 1 where there was none.
    public func succeeded(paid price: Int?) {
        available.withLock { $0 = min(Self.capacity, $0 + (price ?? 1)) }
    }
}
