import Glibc

/// Time as the test sees it; its own tests replace it, so that nothing there waits.
struct TestTime: Sendable {
    /// Seconds since some moment, never going back.
    let now: @Sendable () -> Double
    /// Waits so many seconds, or less when the task is cancelled.
    let sleep: @Sendable (Double) async -> Void

    /// This machine's.
    static let system = TestTime(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
        },
        sleep: { try? await Task.sleep(for: .seconds($0)) })
}
