import Glibc

/// How fast bytes travel, smoothed so that a person can read it: what was measured a while ago counts less and less.
struct TransferRate {
    /// After so many seconds a measurement counts about a third.
    private static let memory = 4.0
    /// Before so many seconds have gone by, nothing can be said.
    private static let shortest = 1.0

    private var last: (bytes: Int64, seconds: Double)?
    private var average = 0.0
    private var seconds = 0.0

    /// Notes that `bytes` had travelled at a moment, in seconds of any clock. What was taken back, because it must be
    /// sent again, counts as nothing.
    mutating func record(bytes: Int64, at moment: Double) {
        defer { last = (bytes, moment) }
        guard let last, moment > last.seconds else { return }
        let elapsed = moment - last.seconds
        let measured = Double(max(0, bytes - last.bytes)) / elapsed
        let share = 1 - exp(-elapsed / Self.memory)
        average += (measured - average) * share
        seconds += elapsed
    }

    /// Bytes in a second; nil in the first moment.
    var bytesPerSecond: Double? {
        guard seconds >= Self.shortest else { return nil }
        // The average began at zero, which nobody measured.
        return average / (1 - exp(-seconds / Self.memory))
    }

    /// How long `remaining` bytes take, in whole seconds; nil when nothing moves.
    func secondsLeft(for remaining: Int64) -> Int64? {
        guard let rate = bytesPerSecond, rate >= 1 else { return nil }
        return Int64(min((Double(remaining) / rate).rounded(.up), 1e12))
    }
}
