import Dispatch
import Synchronization

/// The transfers that wait for a thread. Threads start as they are needed, up to the number of connections.
final class TransferQueue: Sendable {
    private struct State {
        var waiting: [Transfer] = []
        var threads = 0
        /// Those that will take what waits, also while they are only about to.
        var freeThreads = 0
    }

    let configuration: TransportConfiguration
    /// Shared by all threads, as is the trust.
    let bandwidth: Bandwidth?
    let trust: TrustStore
    private let state = Mutex(State())
    // One signal for each transfer that was added, and one for each thread at the end.
    private let arrivals = DispatchSemaphore(value: 0)

    init(configuration: TransportConfiguration) {
        self.configuration = configuration
        trust = TrustStore(bundle: configuration.caBundle)
        bandwidth = configuration.maximumBytesPerSecond.map(Bandwidth.init)
    }

    func add(_ transfer: Transfer) {
        let startsThread = state.withLock { state in
            state.waiting.append(transfer)
            guard state.freeThreads < state.waiting.count, state.threads < configuration.connections else {
                return false
            }
            state.threads += 1
            state.freeThreads += 1
            return true
        }
        if startsThread { CurlThread.start(serving: self) }
        arrivals.signal()
    }

    /// Waits for the next transfer; nil when the queue is closed.
    func next() -> Transfer? {
        arrivals.wait()
        return state.withLock { state in
            state.freeThreads -= 1
            return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
        }
    }

    /// A thread is done with its transfer. To be told before whoever waits for the answer: the next request then finds
    /// a kept-alive connection and opens none of its own.
    func threadIsFree() {
        state.withLock { $0.freeThreads += 1 }
    }

    /// Lets the threads end; nobody may add a transfer any more.
    func close() {
        let threads = state.withLock(\.threads)
        for _ in 0..<threads { arrivals.signal() }
    }

    /// Without any thread nobody would ever answer those who wait.
    func threadDidNotStart() {
        let stranded = state.withLock { state -> [Transfer] in
            state.threads -= 1
            state.freeThreads -= 1
            guard state.threads == 0 else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for transfer in stranded { transfer.fail("The system starts no more threads.") }
    }
}
