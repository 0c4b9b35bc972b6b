import Wizard

/// What happened while the screen waited.
public enum TerminalEvent: Hashable, Sendable {
    case key(Key)
    /// Text that was pasted at once, lines separated by `\n`. It may contain control characters.
    case paste(String)
    /// The terminal has another size, or must be painted again after others wrote on it.
    case resize(Frame.Size)
    /// The wake-up descriptor is readable; who owns it empties it.
    case woken
    /// This signal asks the program to end: save, close the screen, and `TerminalScreen.end(by:)`.
    case terminate(Int32)
}
