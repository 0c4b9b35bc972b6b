import Files
import Glibc
import Wizard

/// The process's controlling terminal, wherever its standard streams lead.
struct TTY {
    /// What ended a wait.
    enum Wait: Hashable {
        /// This descriptor has something to read.
        case readable(Int32)
        /// The terminal is gone.
        case hungUp
        case timedOut
    }

    let descriptor: Int32
    let file: UnsafeMutablePointer<FILE>

    static func open() throws(TerminalError) -> TTY {
        let descriptor = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .noTerminal(reason: String(cString: strerror(errno))) }
        guard let file = fdopen(descriptor, "r+") else {
            let reason = String(cString: strerror(errno))
            Glibc.close(descriptor)
            throw .noTerminal(reason: reason)
        }
        return TTY(descriptor: descriptor, file: file)
    }

    func close() {
        fclose(file)
    }

    /// Rows and columns as the kernel knows them; nil when nobody told it.
    func size() -> Frame.Size? {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
            return nil
        }
        return Frame.Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    /// Writes past ncurses what does not move the cursor.
    func write(_ bytes: [UInt8]) {
        // A terminal that is gone is noticed when it is waited for.
        _ = bytes.withUnsafeBytes { WholeWrite.write($0, to: descriptor) }
    }

    /// Waits until the terminal or one of `others` is readable.
    func wait(also others: [Int32], milliseconds: Int32) -> Wait {
        var waiting = ([descriptor] + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while true {
            let count = poll(&waiting, nfds_t(waiting.count), milliseconds)
            if count == 0 { return .timedOut }
            if count < 0 && errno == EINTR { continue }
            // A terminal that is gone is readable for ever, and gives nothing.
            if count < 0 || waiting[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hungUp }
            if let ready = waiting.first(where: { $0.revents != 0 }) { return .readable(ready.fd) }
        }
    }
}
