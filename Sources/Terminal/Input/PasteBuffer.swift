import Glibc

/// What is being pasted, until its end mark arrives.
struct PasteBuffer {
    /// More than any policy or public key; what goes beyond is dropped.
    static let limit = 1 << 20

    private var bytes: [UInt8] = []

    mutating func add(_ byte: UInt8) {
        if bytes.count < Self.limit { bytes.append(byte) }
    }

    /// The text, with `\n` between its lines however the terminal sent them. Wipes the bytes: they may be a secret.
    mutating func take() -> String {
        defer {
            bytes.withUnsafeMutableBytes { buffer in
                if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
            }
            bytes = []
        }
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\r"): lines.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "\n") where index > 0 && bytes[index - 1] == UInt8(ascii: "\r"): break
            default: lines.append(byte)
            }
        }
        return String(decoding: lines, as: UTF8.self)
    }
}
