import Dispatch
import Glibc
import Synchronization

/// Takes over TERM and INT: the first one ends the work the ordinary way, a second one the program.
struct StopSignals {
    private let signals: AsyncStream<Int32>
    private let sources: [any DispatchSourceSignal]

    /// Takes over TERM and INT from here on.
    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        let count = SignalCount()
        signals = stream
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                // Whoever asks twice does not want to wait for the ordinary way.
                if count.next() > 1 { ProgramEnd.leave(ProgramStatus.stopped(by: number).rawValue) }
                continuation.yield(number)
            }
            source.resume()
            return source
        }
    }

    /// Returns the first signal that came.
    @discardableResult
    func wait() async -> Int32 {
        for await number in signals { return number }
        return SIGTERM
    }
}

/// Counts signals, whichever of them they are.
private final class SignalCount: Sendable {
    private let count = Atomic<Int>(0)

    func next() -> Int {
        count.wrappingAdd(1, ordering: .relaxed).newValue
    }
}
