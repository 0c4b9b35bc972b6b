/// A line of text being edited.
struct TextInput: Hashable, Sendable {
    private(set) var characters: [Character]
    /// How many characters stand before the cursor.
    private(set) var cursor: Int

    /// Makes a line with the cursor at its end.
    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    /// The text.
    var text: String { String(characters) }

    /// Puts `addition` in at the cursor.
    mutating func insert(_ addition: String) {
        // A combining mark joins the character before it, so the beginning is counted anew.
        let before = Array(String(characters[..<cursor]) + addition)
        characters = before + characters[cursor...]
        cursor = before.count
    }

    /// Does what an editing key does; false when `key` is none.
    mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .backspace: removeBack(to: max(0, cursor - 1))
        case .delete: if cursor < characters.count { characters.remove(at: cursor) }
        case .control("u"): removeBack(to: 0)
        case .control("w"): removeBack(to: startOfWord)
        default: return false
        }
        return true
    }

    private mutating func removeBack(to start: Int) {
        characters.removeSubrange(start..<cursor)
        cursor = start
    }

    /// Where Control-W stops: the beginning of the word before the cursor; slashes and colons end words too,
    /// so that a path or an ARN can be taken back piece by piece.
    private var startOfWord: Int {
        let separators: Set<Character> = [" ", "/", ":"]
        var start = cursor
        while start > 0, separators.contains(characters[start - 1]) { start -= 1 }
        while start > 0, !separators.contains(characters[start - 1]) { start -= 1 }
        return start
    }
}
