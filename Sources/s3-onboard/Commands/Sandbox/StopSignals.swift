import Dispatch
import Glibc

/// Waits for TERM or INT, which end a server the ordinary way.
struct StopSignals {
    private let signals: AsyncStream<Int32>
    private let sources: [any DispatchSourceSignal]

    /// Takes over TERM and INT from here on.
    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        signals = stream
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield(number) }
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
