import AWS

/// A secret being typed. Nothing reads it out but the rules and the test, and no print can show it.
struct SecretInput: Sendable {
    private(set) var secret: Secret
    /// How many characters were typed; never shown, since a mask has always the same width.
    private(set) var isEmpty: Bool

    init(_ secret: Secret = Secret("")) {
        self.secret = secret
        isEmpty = secret.withBytes(\.isEmpty)
    }

    /// Hands out the text for as long as `body` runs.
    func withText<Result>(_ body: (String) -> Result) -> Result {
        secret.withBytes { body(String(decoding: $0, as: UTF8.self)) }
    }

    /// Does what an editing key does; false when `key` is none. There is no cursor to move: what cannot be
    /// seen can only be continued, shortened or started anew.
    mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .character(let character): replace { $0 + String(character) }
        case .backspace: replace { String($0.dropLast()) }
        case .control("u"), .control("w"): replace { _ in "" }
        case .left, .right, .home, .end, .delete, .control("a"), .control("e"): break
        default: return false
        }
        return true
    }

    /// Takes `text` in place of what was typed.
    mutating func replace(with text: String) {
        replace { _ in text }
    }

    private mutating func replace(_ change: (String) -> String) {
        self = SecretInput(Secret(withText(change)))
    }
}
