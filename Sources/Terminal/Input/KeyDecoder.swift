import Wizard

/// Makes keys and pasted texts of what ncurses reads: bytes, and numbers beyond them for the keys it knows.
struct KeyDecoder {
    /// What was typed or pasted.
    enum Input: Hashable {
        case key(Key)
        case paste(String)
    }

    private let codes: KeyCodes
    private var characters = UTF8Assembler()
    private var sequence: EscapeSequence?
    private var pasted: PasteBuffer?

    init(codes: KeyCodes) {
        self.codes = codes
    }

    /// Whether the end of a pasted text is still awaited.
    var isPasting: Bool { pasted != nil }

    /// Takes the next number that ncurses read.
    mutating func decode(_ code: Int32) -> Input? {
        if code == KeyCodes.pasteEnd { return endPaste() }
        if pasted != nil {
            let byte = pastedByte(code)
            pasted?.add(byte)
            return nil
        }
        if code == KeyCodes.pasteStart {
            sequence = nil
            pasted = PasteBuffer()
            return nil
        }
        guard let byte = UInt8(exactly: code) else {
            // After ESC it is a key with Alt, which we do not tell from the key.
            sequence = nil
            return codes.keys[code].map(Input.key)
        }
        return typed(byte).map(Input.key)
    }

    /// Nothing more has arrived: an ESC that nothing followed was the key itself.
    mutating func pause() -> Input? {
        guard sequence != nil else { return nil }
        let wasAlone = sequence?.isEmpty ?? false
        sequence = nil
        return wasAlone ? .key(.escape) : nil
    }

    /// The end mark never came: what has arrived is the pasted text.
    mutating func endPaste() -> Input? {
        guard var buffer = pasted else { return nil }
        pasted = nil
        return .paste(buffer.take())
    }

    /// ncurses recognises keys inside pasted text too; what it swallowed began with a control character, which must
    /// stay in the text to be refused there by name.
    private func pastedByte(_ code: Int32) -> UInt8 {
        UInt8(exactly: code) ?? (codes.keys[code] == .backspace ? delete : escape)
    }

    private mutating func typed(_ byte: UInt8) -> Key? {
        if byte == escape {
            let escapedBefore = sequence?.isEmpty ?? false
            sequence = EscapeSequence()
            return escapedBefore ? .escape : nil
        }
        if var sequence {
            switch sequence.add(byte) {
            case .more: self.sequence = sequence
            case .ignored: self.sequence = nil
            case .key(let key):
                self.sequence = nil
                return key
            }
            return nil
        }
        guard let scalar = characters.add(byte) else { return nil }
        return Self.key(scalar)
    }

    private static func key(_ scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
        case 0x1C...0x1F: Unicode.Scalar(scalar.value + 0x40).map { .control(Character($0)) }
        case 0x00, 0x80...0x9F: nil
        default: .character(Character(scalar))
        }
    }
}

private let escape: UInt8 = 0x1B
private let delete: UInt8 = 0x7F
