import Files
import Glibc

/// Standard output carries results, standard error everything else.
enum Console {
    /// Writes one line of the result.
    static func result(_ line: String) {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Writes one line about the work.
    static func note(_ line: String) {
        write(line + "\n", to: STDERR_FILENO)
    }

    /// Whether `descriptor` is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// Writes all of `text`, unbuffered, so that another program sees each line when it happens.
    static func write(_ text: String, to descriptor: Int32) {
        // Whoever no longer reads cannot be told either.
        _ = WholeWrite.write(text, to: descriptor)
    }
}
