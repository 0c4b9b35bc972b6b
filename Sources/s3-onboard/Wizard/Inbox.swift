import Glibc
import Synchronization
import Wizard

/// Where results of effects wait for the user interface's thread, with a descriptor that wakes it.
final class Inbox: Sendable {
    /// Readable while something waits.
    let descriptor: Int32

    private let bell: Int32
    private let waiting = Mutex<[WizardEvent]>([])

    /// Makes an empty inbox.
    init() {
        var ends: [Int32] = [-1, -1]
        // Without descriptors left the wizard could not have opened its terminal either.
        precondition(pipe(&ends) == 0, "no pipe: \(String(cString: strerror(errno)))")
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    /// Puts an event in and wakes the reader.
    func put(_ event: WizardEvent) {
        waiting.withLock { $0.append(event) }
        var ring: UInt8 = 1
        // A full pipe rings already.
        _ = write(bell, &ring, 1)
    }

    /// Takes everything out, in the order it came.
    func take() -> [WizardEvent] {
        var rings = [UInt8](repeating: 0, count: 512)
        while read(descriptor, &rings, rings.count) == rings.count {}
        return waiting.withLock { events in
            defer { events = [] }
            return events
        }
    }
}
