/// A moment, in seconds since 1970-01-01T00:00:00Z.
public struct UTCTime: Hashable, Comparable, Sendable {
    /// Seconds since the epoch.
    public var secondsSinceEpoch: Double

    /// Makes a moment.
    public init(secondsSinceEpoch: Double) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// Whether `lhs` is earlier.
    public static func < (lhs: UTCTime, rhs: UTCTime) -> Bool {
        lhs.secondsSinceEpoch < rhs.secondsSinceEpoch
    }
}
