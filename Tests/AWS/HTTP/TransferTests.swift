import Synchronization
import Testing

@testable import AWS

/// A transfer ends exactly once, whatever happens in which order.
struct TransferTests {
    private static let answer = HTTPResponse(status: 200)

    private func transfer() -> Transfer {
        Transfer(HTTPRequest(method: .get, url: HTTPURL(scheme: .https, host: "example.com")))
    }

    private func outcome(_ transfer: Transfer, _ events: (Transfer) -> Void) async -> String {
        let outcome = await withCheckedContinuation { continuation in
            _ = transfer.wait(with: continuation)
            events(transfer)
        }
        switch outcome {
        case .success(let response): return "\(response.status)"
        case .failure(.cancelled): return "cancelled"
        case .failure(let failure): return "\(failure)"
        }
    }

    @Test func endsWithItsAnswer() async {
        let result = await outcome(transfer()) { transfer in
            let isWanted = transfer.run(wake: {})
            #expect(isWanted)
            transfer.end(.success(Self.answer))
            transfer.end(.failure(.cancelled))
        }
        #expect(result == "200")
    }

    @Test func cancelledBeforeItWaitsItIsNotQueued() async {
        let early = transfer()
        early.cancel()
        let outcome = await withCheckedContinuation { continuation in
            #expect(!early.wait(with: continuation))
        }
        guard case .failure(.cancelled) = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test func cancelledWhileItWaitsItNeverRuns() async {
        let waiting = transfer()
        #expect(await outcome(waiting) { $0.cancel() } == "cancelled")
        let isWanted = waiting.run(wake: {})
        #expect(!isWanted)
    }

    @Test func cancelledWhileItRunsItWakesItsThreadAndWaitsForIt() async {
        let woken = Mutex(0)
        let result = await outcome(transfer()) { transfer in
            let isWanted = transfer.run(wake: { woken.withLock { $0 += 1 } })
            #expect(isWanted)
            #expect(!transfer.isCancelled)
            transfer.cancel()
            transfer.cancel()
            #expect(transfer.isCancelled)
            transfer.end(.success(Self.answer))
        }
        #expect(result == "cancelled")
        #expect(woken.withLock { $0 } == 1)
    }

    @Test func cancellingAfterTheEndChangesNothing() async {
        let result = await outcome(transfer()) { transfer in
            _ = transfer.run(wake: {})
            transfer.end(.success(Self.answer))
            transfer.cancel()
        }
        #expect(result == "200")
    }

    @Test func failsWithoutAThread() async {
        let result = await outcome(transfer()) { $0.fail("No thread.") }
        #expect(result.contains("No thread."))
    }
}
