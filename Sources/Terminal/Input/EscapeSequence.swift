import Wizard

/// A control sequence that terminfo's description of the terminal does not name.
///
/// Terminals and their descriptions disagree (Home is `ESC [ H` or `ESC O H`), and some reports nobody asked for. None
/// of it may reach a field as text, nor count as the Escape key.
struct EscapeSequence {
    /// What one more character makes of the sequence.
    enum Step: Hashable {
        /// It goes on.
        case more
        /// It is complete and was this key.
        case key(Key)
        /// It is complete, and nothing that we use.
        case ignored
    }

    private enum Kind {
        /// After `ESC [`.
        case control
        /// After `ESC O`.
        case singleShift
    }

    /// Whether nothing has followed ESC yet.
    var isEmpty: Bool { kind == nil }

    private var kind: Kind?
    private var parameters: [UInt8] = []

    /// The next byte after ESC.
    mutating func add(_ byte: UInt8) -> Step {
        switch (kind, byte) {
        case (nil, UInt8(ascii: "[")):
            kind = .control
            return .more
        case (nil, UInt8(ascii: "O")):
            kind = .singleShift
            return .more
        case (nil, _):
            // Alt with a key: we bind none, and its letter alone was not meant.
            return .ignored
        case (.control, 0x20...0x3F):
            parameters.append(byte)
            return .more
        default:
            return Self.key(final: byte, parameters: parameters).map(Step.key) ?? .ignored
        }
    }

    private static func key(final: UInt8, parameters: [UInt8]) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "Z"): .backTab
        case UInt8(ascii: "M") where parameters.isEmpty: .enter
        case UInt8(ascii: "P"): .function(1)
        case UInt8(ascii: "Q"): .function(2)
        case UInt8(ascii: "R") where parameters.isEmpty: .function(3)
        case UInt8(ascii: "S"): .function(4)
        case UInt8(ascii: "~"): numbered(parameters)
        default: nil
        }
    }

    private static func numbered(_ parameters: [UInt8]) -> Key? {
        let number = parameters.prefix { 0x30...0x39 ~= $0 }.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return switch number {
        case 1, 7: .home
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }
}
