/// The control sequences that put a terminal into the state the wizard needs, and out of it on every way out.
struct TerminalModes {
    /// Sent after ncurses has set up the screen.
    let enter: [UInt8]
    /// Takes back what `enter` set; ncurses takes back the rest.
    let leave: [UInt8]
    /// Gives the terminal back without ncurses' help, from inside a signal handler.
    let restore: [UInt8]

    /// - Parameter capability: What terminfo says under a name.
    init(capability: (String) -> String?) {
        let cursorMoves = Self.withoutPadding(capability("cup") ?? "")
        // Not every description names bracketed paste (screen's does not), but whoever speaks ANSI's control
        // sequences ignores the private modes that it does not know.
        let speaksANSI = cursorMoves.starts(with: Array("\u{1b}[".utf8))
        let enablePaste = capability("BE").map(Self.withoutPadding)
        let disablePaste = capability("BD").map(Self.withoutPadding)
        enter = enablePaste ?? (speaksANSI ? Array("\u{1b}[?2004h".utf8) : [])
        leave = disablePaste ?? (speaksANSI ? Array("\u{1b}[?2004l".utf8) : [])
        var bytes = leave
        for name in ["sgr0", "cnorm", "rmkx"] {
            bytes += Self.withoutPadding(capability(name) ?? "")
        }
        // Where there is no second screen to leave, what was drawn is wiped instead.
        bytes += Self.withoutPadding(capability("rmcup") ?? capability("clear") ?? "")
        restore = bytes
    }

    /// A capability without its `$<5/>` marks, which ask ncurses to wait and are not meant for the terminal.
    static func withoutPadding(_ capability: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(capability.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[(end + 1)...]
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }
}
