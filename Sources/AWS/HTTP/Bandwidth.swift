import Synchronization

/// Shares a number of bytes a second out to all transfers, in the order in which they ask.
///
/// Whoever wants to send takes a slice, which has a time of its own. The slices are short, so that transfers that wait
/// for each other all keep moving.
final class Bandwidth: Sendable {
    /// Some bytes, and when they may be sent.
    struct Slice: Sendable {
        let bytes: Int
        let start: ContinuousClock.Instant
    }

    /// How long one slice takes, and how much of what nobody used may be caught up on.
    private static let sliceDuration = Duration.milliseconds(50)

    private let bytesPerSecond: Double
    private let largestSlice: Int
    /// When all slices that were taken have been sent.
    private let end: Mutex<ContinuousClock.Instant?> = Mutex(nil)

    /// - Parameter bytesPerSecond: At least 1.
    init(bytesPerSecond: Int64) {
        self.bytesPerSecond = Double(max(1, bytesPerSecond))
        largestSlice = max(1, Int(self.bytesPerSecond * (Self.sliceDuration / .seconds(1))))
    }

    /// Takes a slice of at most `wanted` bytes.
    func slice(of wanted: Int, at now: ContinuousClock.Instant) -> Slice {
        let bytes = min(wanted, largestSlice)
        return end.withLock { end in
            let start = end.map { max($0, now - Self.sliceDuration) } ?? now
            end = start + .seconds(Double(bytes) / bytesPerSecond)
            return Slice(bytes: bytes, start: start)
        }
    }
}
