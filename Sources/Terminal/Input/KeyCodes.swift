import CNCurses
import Wizard

/// What ncurses' numbers beyond bytes mean.
struct KeyCodes {
    /// The number that we gave the mark before pasted text.
    static let pasteStart: Int32 = 0x1000
    /// The number that we gave the mark after pasted text.
    static let pasteEnd: Int32 = 0x1001

    /// The keys by number.
    let keys: [Int32: Key]

    /// - Parameter keys: The keys by number.
    init(_ keys: [Int32: Key]) {
        self.keys = keys
    }

    /// The numbers of the terminal that ncurses has opened; tells ncurses the marks around pasted text.
    @MainActor
    static func ofOpenTerminal() -> KeyCodes {
        // The same on every terminal that has them, and in few terminals' descriptions.
        define_key("\u{1b}[200~", pasteStart)
        define_key("\u{1b}[201~", pasteEnd)
        // ncurses would take the beginning of a mouse report as a key, and leave its numbers to be typed.
        define_key(nil, KEY_MOUSE)
        var keys = fixed
        for number in 1...12 { keys[KEY_F0 + Int32(number)] = .function(number) }
        // Numbers of keys with Shift, Alt or Control are given out at run time. We have no use for the modifier.
        for (name, key) in modified {
            for modifier in 2...8 {
                guard let sequence = ncurses_capability("\(name)\(modifier)") else { continue }
                let number = key_defined(sequence)
                if number > 0 { keys[number] = key }
            }
        }
        return KeyCodes(keys)
    }

    private static let fixed: [Int32: Key] = [
        KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_UP: .up,
        KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp,
        KEY_NPAGE: .pageDown, KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down,
        KEY_SHOME: .home,
        KEY_SEND: .end, KEY_SDC: .delete, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown, KEY_FIND: .home,
        KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    ]

    private static let modified: [(String, Key)] = [
        ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end),
        ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete),
    ]
}
