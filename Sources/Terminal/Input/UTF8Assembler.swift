/// Puts typed bytes together to characters; a byte that fits nowhere is dropped alone.
struct UTF8Assembler {
    private var bytes: [UInt8] = []

    /// The scalars that this byte completes: none yet, or one.
    mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
        bytes.append(byte)
        while !bytes.isEmpty {
            switch Self.decode(bytes) {
            case .scalar(let scalar):
                bytes.removeAll()
                return scalar
            case .incomplete:
                return nil
            case .invalid:
                // What follows the wrong byte may be right: a key after a Latin-1 letter is not lost.
                bytes.removeFirst()
            }
        }
        return nil
    }

    private enum Outcome {
        case scalar(Unicode.Scalar)
        case incomplete
        case invalid
    }

    private static func decode(_ bytes: [UInt8]) -> Outcome {
        var iterator = bytes.makeIterator()
        var decoder = Unicode.UTF8.ForwardParser()
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let encoded): return .scalar(Unicode.UTF8.decode(encoded))
        case .error: return bytes.count < expectedLength(bytes[0]) && isPrefix(bytes) ? .incomplete : .invalid
        case .emptyInput: return .incomplete
        }
    }

    private static func expectedLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    private static func isPrefix(_ bytes: [UInt8]) -> Bool {
        bytes.dropFirst().allSatisfy { 0x80...0xBF ~= $0 }
    }
}
