import AWS
import Platforms

/// The test of a connection: a ladder of small steps, some of which write, read and remove test objects.
///
/// It reads, overwrites and deletes nothing but its own test objects; of a platform that is read from, it reads
/// the first bytes of one export.
public struct ConnectionTest: Sendable {
    let setup: Setup
    let platform: Platform
    let perspective: Perspective
    let context: AWSContext
    let options: TestOptions
    var time = TestTime.system

    /// Prepares a test.
    ///
    /// - Parameters:
    ///   - perspective: Whose credentials the context holds. Reading from a platform is always tested as
    ///     yourself: it is you who will read.
    ///   - context: The credentials to test with. With an access key, those are the pair that the platform
    ///     gets, and the perspective is the platform's.
    public init(
        setup: Setup, platform: Platform, perspective: Perspective, context: AWSContext,
        options: TestOptions = TestOptions()
    ) {
        self.setup = setup
        self.platform = platform
        self.perspective = setup.method == .reader ? .asSelf : perspective
        self.context = context
        self.options = options
    }

    /// Runs the test; it ends with a report. Ending the loop over the events stops the test, which still
    /// cleans up.
    public func run() -> AsyncStream<TestEvent> {
        AsyncStream { continuation in
            let task = Task {
                _ = await run { continuation.yield($0) }
                continuation.finish()
            }
            continuation.onTermination = { reason in
                if case .cancelled = reason { task.cancel() }
            }
        }
    }

    /// Runs the test and hands each event to `tell`. When the task is cancelled the test stops, cleans up, and
    /// only then returns.
    public func run(_ tell: @escaping @Sendable (TestEvent) -> Void) async -> TestReport {
        var climb = LadderClimb(self, tell)
        let report = await climb.climb()
        tell(.report(report))
        return report
    }
}
