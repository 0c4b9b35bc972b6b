/// How long the test still waits before it tries a rung again.
public struct Countdown: Hashable, Sendable {
    /// Seconds until the next attempt, at least 1.
    public let seconds: Int
    /// Seconds after which an answer is final, at least `seconds`.
    public let secondsLeft: Int

    /// Makes a countdown.
    public init(seconds: Int, secondsLeft: Int) {
        self.seconds = seconds
        self.secondsLeft = secondsLeft
    }
}
