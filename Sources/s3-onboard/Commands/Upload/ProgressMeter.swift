import Glibc
import Uploader

/// Shows how far an upload is: one line that is rewritten on a terminal, nothing elsewhere.
final class ProgressMeter {
    private let name: String
    private let shown: Bool
    private var drawn = false

    /// Shows progress of `name` when `shown` and standard error is a terminal.
    init(name: String, shown: Bool) {
        self.name = name
        self.shown = shown && Console.isTerminal(STDERR_FILENO)
    }

    /// Draws `progress`.
    func show(_ progress: UploadProgress) {
        guard shown else { return }
        drawn = true
        Console.write("\r\u{1b}[K\(Self.line(name, progress))", to: STDERR_FILENO)
    }

    /// Leaves the line.
    func end() {
        if drawn { Console.write("\r\u{1b}[K", to: STDERR_FILENO) }
    }

    /// The line for `progress`.
    static func line(_ name: String, _ progress: UploadProgress) -> String {
        var line = "\(name): \(ByteCount.words(progress.sentBytes))"
        if let total = progress.totalBytes {
            line += " of \(ByteCount.words(total))"
            if total > 0 { line += " (\(progress.sentBytes * 100 / total) %)" }
        }
        if let parts = progress.totalParts, parts > 1 {
            line += ", part \(progress.finishedParts) of \(parts)"
        }
        return line
    }
}
