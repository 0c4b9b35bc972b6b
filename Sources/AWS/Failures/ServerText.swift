/// Text that a server sent. It can only be shown cleaned, so a hostile server cannot reach the terminal.
public struct ServerText: Hashable, Sendable {
    /// The text as it came; never for a screen, a file or a log.
    public let raw: String

    /// Keeps `raw`.
    public init(_ raw: String) {
        self.raw = raw
    }
}
