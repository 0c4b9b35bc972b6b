import AWS
import Synchronization
import Testing
import Uploader

/// When an upload waits, and that a wait can be left.
struct RetryWaitTests {
    /// The waits that were asked for.
    private final class Waits: Sendable {
        private let seconds = Mutex<[Double]>([])

        var all: [Double] { seconds.withLock { $0 } }

        func configuration(attempts: Int, jitter: Double = 1) -> UploadConfiguration {
            UploadConfiguration(
                retry: RetryPolicy(maximumAttempts: attempts),
                sleep: { wait in self.seconds.withLock { $0.append(wait) } }, jitter: { jitter })
        }
    }

    private func waits(_ fault: ScriptedStore.Fault, attempts: Int, jitter: Double = 1) async throws
        -> [Double]
    {
        let waits = Waits()
        let store = ScriptedStore { _, _ in fault }
        let configuration = waits.configuration(attempts: attempts, jitter: jitter)
        _ = try await failure(of: upload(.memory([1]), to: store.client(), configuration: configuration))
        #expect(store.operations.count == waits.all.count + 1)
        return waits.all
    }

    @Test func aTransientFailureIsTriedAgainSoon() async throws {
        #expect(try await waits(.status(500, code: "InternalError"), attempts: 4) == [0.05, 0.1, 0.2])
    }

    @Test func aBusyStoreIsGivenTime() async throws {
        #expect(try await waits(.status(503, code: "SlowDown"), attempts: 4) == [1, 2, 4])
        #expect(try await waits(.status(503, code: "SlowDown"), attempts: 3, jitter: 0.5) == [0.5, 1])
    }

    @Test func aDamagedBodyIsSentAgainAtOnceAndOnlyOnce() async throws {
        #expect(try await waits(.status(400, code: "BadDigest"), attempts: 5) == [0])
    }

    @Test func aRefusalIsNotWaitedFor() async throws {
        #expect(try await waits(.status(403, code: "AccessDenied"), attempts: 5).isEmpty)
        #expect(try await waits(.transport(.untrustedCertificate), attempts: 5).isEmpty)
    }

    @Test func partsHaveTheirAttemptsEach() async throws {
        let waits = Waits()
        let store = ScriptedStore { operation, attempt in
            operation.hasPrefix("UploadPart") && attempt < 3 ? .status(500, code: "InternalError") : nil
        }
        let receipt = try await upload(
            .memory(content(17 * 1024 * 1024)), to: store.client(),
            configuration: waits.configuration(attempts: 3)
        ).receipt()
        #expect(receipt.parts == 3)
        #expect(receipt.retries == 6)
        #expect(waits.all.sorted() == [0.05, 0.05, 0.05, 0.1, 0.1, 0.1])
    }

    @Test func cancellingEndsAWait() async throws {
        let (waiting, startsWaiting) = AsyncStream.makeStream(of: Void.self)
        let configuration = UploadConfiguration(
            sleep: { _ in
                startsWaiting.yield()
                try await Task.sleep(nanoseconds: .max)
            }, jitter: { 1 })
        let store = ScriptedStore { _, _ in .status(500, code: "InternalError") }
        let upload = upload(.memory([1]), to: store.client(), configuration: configuration)
        for await _ in waiting { break }
        upload.cancel()
        let failure = try await failure(of: upload)
        guard case .cancelled = failure.cause else { throw failure }
        #expect(store.operations.count == 1)
    }
}
