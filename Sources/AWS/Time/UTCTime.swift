import Glibc

/// A moment, in seconds since 1970-01-01T00:00:00Z.
public struct UTCTime: Hashable, Comparable, Sendable {
    /// Seconds since the epoch.
    public var secondsSinceEpoch: Double

    /// Makes a moment.
    public init(secondsSinceEpoch: Double) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// This machine's clock.
    @Sendable public static func now() -> UTCTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return UTCTime(secondsSinceEpoch: Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000)
    }

    /// Whether `lhs` is earlier.
    public static func < (lhs: UTCTime, rhs: UTCTime) -> Bool {
        lhs.secondsSinceEpoch < rhs.secondsSinceEpoch
    }
}
