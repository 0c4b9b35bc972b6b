import Documents

/// Keys that do something now, and what the help line says of them.
struct Binding: Sendable {
    let keys: [Key]
    let action: Action
    /// What it does, in a word or two; nil for a key that the help line leaves out.
    let label: LocalizedText?
    /// The keys that the help line names: a pair such as ↑/↓ is told once.
    let shown: [Key]
    /// Whether only F1 tells of it.
    let isMinor: Bool

    init(
        _ keys: [Key], _ action: Action, _ label: LocalizedText? = nil, shown: [Key] = [],
        isMinor: Bool = false
    ) {
        self.isMinor = isMinor
        self.keys = keys
        self.action = action
        self.label = label
        self.shown = shown.isEmpty ? Array(keys.prefix(1)) : shown
    }
}

extension Key {
    /// The key's name on a keyboard.
    func name(_ language: Language) -> String {
        switch self {
        case .character(" "): KeyText.space[language]
        case .character(let character): String(character)
        case .enter: KeyText.enter[language]
        case .tab: "Tab"
        case .backTab: KeyText.backTab[language]
        case .escape: KeyText.escape[language]
        case .backspace: KeyText.backspace[language]
        case .delete: KeyText.delete[language]
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: KeyText.home[language]
        case .end: KeyText.end[language]
        case .pageUp: KeyText.pageUp[language]
        case .pageDown: KeyText.pageDown[language]
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        }
    }
}
