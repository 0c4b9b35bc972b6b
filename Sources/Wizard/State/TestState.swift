import Onboarding
import Uploader

/// The connection test as it runs.
struct TestState: Sendable {
    /// One rung, begun or done.
    struct Line: Sendable {
        let rung: Rung
        /// nil while it runs.
        var result: RungResult?
        /// How far its upload is.
        var progress: UploadProgress?
        /// How long it waits before it is tried again.
        var countdown: Countdown?
    }

    /// Which run this is: events of earlier ones are too late.
    var run = 0
    /// Whether it runs.
    var isRunning = false
    /// What was tested.
    var setup: Setup?
    /// The rungs, as they began.
    var lines: [Line] = []
    /// The outcome.
    var report: TestReport?
    /// Whether what it left is being removed.
    var isRemoving = false
    /// The marked rung; nil marks the latest.
    var marked: Int?
    /// How many lines of what is told of the marked rung are scrolled away above.
    var detailOffset = 0
}
