/// Why the full screen cannot be shown.
public enum TerminalError: Error, Hashable, Sendable {
    /// There is no controlling terminal, or it cannot be opened.
    case noTerminal(reason: String)
    /// The terminal's type is unknown to terminfo; empty when `TERM` is not set.
    case unknownType(String)
    /// The terminal cannot place its cursor, so no full screen is possible on it (`TERM=dumb`).
    case tooSimple(String)
}
