/// Why the full screen cannot be shown.
public enum TerminalError: Error, Hashable, Sendable {
    /// There is no controlling terminal, or it cannot be opened.
    case noTerminal(reason: String)
    /// The terminal's type is unknown to terminfo.
    case unknownType(String)
}
