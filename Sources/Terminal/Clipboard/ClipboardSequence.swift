import AWS

/// OSC 52: asks the terminal to put a text on its clipboard. It never answers, so "sent" is all that can be said.
struct ClipboardSequence {
    /// What stands between us and the terminal, and may hold the sequence back.
    enum Multiplexer: Hashable {
        case none
        case tmux
        case screen

        /// tmux and screen each announce themselves; inside both, the one that set `TERM` is the nearer.
        init(environment: [String: String]) {
            if environment["TMUX"]?.isEmpty == false {
                self = .tmux
            } else if environment["STY"]?.isEmpty == false {
                self = .screen
            } else {
                self = .none
            }
        }
    }

    /// Terminals drop the whole sequence beyond this many encoded characters.
    static let longestEncodedText = 74_994

    /// GNU screen passes on at most 768 bytes at a time, its own marks included.
    private static let screenPiece = 700

    /// What to send; nil when the text is too long for terminals to take.
    static func bytes(for text: String, through multiplexer: Multiplexer) -> [UInt8]? {
        let encoded = Array(Base64.encode(Array(text.utf8)).utf8)
        guard encoded.count <= longestEncodedText else { return nil }
        let plain = Array("\u{1b}]52;c;".utf8) + encoded + [0x07]
        switch multiplexer {
        case .none:
            return plain
        case .tmux:
            // Which of the two gets through depends on tmux's set-clipboard and allow-passthrough.
            let doubled = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
            return plain + Array("\u{1b}Ptmux;".utf8) + doubled + Array("\u{1b}\\".utf8)
        case .screen:
            return stride(from: 0, to: plain.count, by: screenPiece).flatMap { start in
                Array("\u{1b}P".utf8) + plain[start..<min(start + screenPiece, plain.count)]
                    + Array("\u{1b}\\".utf8)
            }
        }
    }
}
