import Documents
import Glibc
import Onboarding
import Synchronization

/// The wait before a rung is tried again, on standard error: one line that counts down on a terminal, else one line for
/// each wait.
final class CountdownLine: Sendable {
    private let language: Language
    private let isTerminal: Bool
    /// The seconds that were told last; nil when nothing is shown.
    private let shown = Mutex<Int?>(nil)

    init(language: Language, isTerminal: Bool = Console.isTerminal(STDERR_FILENO)) {
        self.language = language
        self.isTerminal = isTerminal
    }

    /// Tells how long the wait is now.
    func show(_ rung: Rung, _ countdown: Countdown) {
        guard let text = text(rung, countdown) else { return }
        Console.write(text, to: STDERR_FILENO)
    }

    /// What to write; nil when that was said already.
    func text(_ rung: Rung, _ countdown: Countdown) -> String? {
        let before = shown.withLock { shown in
            defer { shown = countdown.seconds }
            return shown
        }
        let words = TestWords.waiting(rung, countdown)[language]
        if isTerminal { return "\r\u{1b}[K\(words)" }
        if let before, before > countdown.seconds { return nil }
        return words + "\n"
    }

    /// Makes room for another line.
    func clear() {
        let wasShown = shown.withLock { shown in
            defer { shown = nil }
            return shown != nil
        }
        if wasShown, isTerminal { Console.write("\r\u{1b}[K", to: STDERR_FILENO) }
    }
}
