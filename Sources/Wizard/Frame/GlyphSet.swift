/// The characters that draw marks and lines, for terminals that know Unicode and for those that do not.
public enum GlyphSet: Hashable, Sendable {
    /// UTF-8 terminals.
    case unicode
    /// Everything else.
    case ascii

    /// A rule that holds, a step that is done.
    var good: String { self == .unicode ? "✓" : "+" }
    /// A rule that does not hold.
    var bad: String { self == .unicode ? "✗" : "x" }
    /// A rule that holds with a warning.
    var warning: String { "!" }
    /// A rule that nobody has judged yet, a step still to come.
    var open: String { self == .unicode ? "·" : "-" }
    /// The current step, the marked line of a list, a rung at work.
    var current: String { self == .unicode ? "▸" : ">" }
    /// A rung that could not be told.
    var unknown: String { "?" }
    /// A rung that was not run.
    var skipped: String { self == .unicode ? "–" : "-" }
    /// A line across.
    var horizontal: Character { self == .unicode ? "─" : "-" }
    /// A line down.
    var vertical: String { self == .unicode ? "│" : "|" }
    /// What was cut off.
    public var ellipsis: String { self == .unicode ? "…" : ".." }
    /// Between the parts of one line.
    var separator: String { self == .unicode ? " · " : " - " }
    /// Where there is more above, or below.
    var above: String { self == .unicode ? "↑" : "^" }
    /// Where there is more below.
    var below: String { self == .unicode ? "↓" : "v" }
    /// One character of a secret's mask.
    var mask: String { self == .unicode ? "•" : "*" }
    /// What stands under the characters a finding is about.
    var underline: String { self == .unicode ? "▔" : "^" }

    /// `text` as this set can show it: an ASCII terminal gets the plain forms of quotes, dashes and arrows,
    /// and letters without their accents.
    public func text(_ text: String) -> String {
        guard self == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return text.reduce(into: "") { $0 += Self.plain($1) }
    }

    /// What a single cell shows of `character`, which may have been typed or come from a server.
    func cell(_ character: Character) -> Character {
        guard self == .ascii, !character.isASCII else { return character }
        let plain = Self.plain(character)
        return plain.count == 1 ? Character(plain) : "?"
    }

    private static func plain(_ character: Character) -> String {
        if character.isASCII { return String(character) }
        return replacements[character] ?? "?"
    }

    private static let replacements: [Character: String] = [
        "‹": "<", "›": ">", "«": "\"", "»": "\"", "’": "'", "‘": "'", "“": "\"", "”": "\"", "…": "...",
        "–": "-", "—": "-", "→": "->", "←": "<-", "↑": "^", "↓": "v", "·": "-", "•": "*", "×": "x",
        "\u{A0}": " ", "\u{202F}": " ", "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e",
        "ë": "e", "î": "i", "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "œ": "oe", "À": "A",
        "Â": "A", "Ç": "C", "É": "E", "È": "E", "Ê": "E", "Î": "I", "Ô": "O", "Ù": "U", "Œ": "OE",
        "✓": "+", "✗": "x", "▸": ">", "─": "-", "│": "|", "▔": "^",
    ]
}
