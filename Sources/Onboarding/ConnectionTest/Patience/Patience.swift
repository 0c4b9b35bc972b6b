/// For how long the test tries again what may only not have arrived everywhere yet.
///
/// IAM is eventually consistent
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency).
public struct Patience: Hashable, Sendable {
    /// How long what was just changed may need, in seconds.
    public static let window = 60.0

    /// For how many seconds after its start the test tries again.
    public let seconds: Double

    /// Tries again for so many seconds after the test's start; negative counts as not at all.
    public init(seconds: Double) {
        self.seconds = max(0, seconds)
    }

    /// Takes every answer as the last.
    public static let none = Patience(seconds: 0)

    /// Gives a change that was made `age` seconds ago the rest of its time.
    public static func afterChange(_ age: Double) -> Patience {
        // A change that seems to come from the future has a clock that was set back: it may be new.
        Patience(seconds: window - max(0, age))
    }
}

/// The waits between attempts: 2, 4, 8, 16 and 32 seconds, none beyond the end of the patience.
struct Backoff {
    private var next = 2.0
    private static let longest = 32.0

    /// How long to wait, when so many seconds are left; nil when the time is up.
    mutating func wait(remaining: Double) -> Double? {
        // Less than a second more would tell nothing new.
        guard remaining >= 1 else { return nil }
        defer { next = min(next * 2, Self.longest) }
        return min(next, remaining)
    }
}
