import CTerminalGuard
import Glibc

/// What a process that holds secrets asks of the system before it takes the first one.
public enum ProcessHardening {
    /// Refuses core dumps and other processes' looks into this one's memory, and survives closed connections.
    ///
    /// - Returns: false when the system refused to hide the memory.
    @discardableResult
    public static func apply() -> Bool {
        // OpenSSL writes with write(2): without this, a peer that hangs up would end the program.
        signal(SIGPIPE, SIG_IGN)
        return process_hide_memory() == 0
    }
}
