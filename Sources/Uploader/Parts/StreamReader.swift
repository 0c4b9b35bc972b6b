import Dispatch
import Glibc
import Synchronization

/// Reads a pipe, a socket or a terminal, so that waiting for its next bytes can be ended.
final class StreamReader: Sendable {
    private let descriptor: Int32
    /// A pipe that has something to read once the reader was stopped.
    private let stopSignal: Int32
    private let stopSender: Int32
    private let isStopped = Mutex(false)

    init(descriptor: Int32) {
        self.descriptor = descriptor
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        (stopSignal, stopSender) = (ends[0], ends[1])
    }

    deinit {
        close(stopSignal)
        close(stopSender)
    }

    func stop() {
        isStopped.withLock { $0 = true }
        write(stopSender, "!", 1)
    }

    /// Fills `buffer` as far as the stream goes.
    ///
    /// - Returns: The number of bytes, fewer than asked for only at the end; nil once the reader was stopped.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int? {
        var filled = 0
        while filled < buffer.count {
            guard waitForBytes() else { return nil }
            let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR && errno != EAGAIN {
                throw .cannotRead(path: "-", errorNumber: errno)
            }
        }
        return filled
    }

    /// Waits until there is something to read; false once the reader was stopped.
    private func waitForBytes() -> Bool {
        var events = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: stopSignal, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&events, 2, -1) < 0 && errno == EINTR {}
        return !isStopped.withLock { $0 }
    }
}
