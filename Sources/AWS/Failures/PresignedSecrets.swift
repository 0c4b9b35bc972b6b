/// What makes a presigned address as good as a key.
enum PresignedSecrets {
    private static let names = ["x-amz-signature", "x-amz-security-token", "x-amz-credential"].map {
        Array($0.utf8)
    }
    /// Between a name and its value: in an address, in one that was encoded again, in a canonical request.
    private static let signs = ["=", "%3d", ": ", ":"].map { Array($0.utf8) }
    private static let ends = Set("&\"'<>, \t\r\n".utf8)

    /// `text` with an ellipsis in place of each such value.
    static func redacted(_ text: String) -> String {
        guard mayHold(text) else { return text }
        let bytes = Array(text.utf8)
        let folded = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        var kept: [UInt8] = []
        var position = 0
        while position < bytes.count {
            guard let value = startOfValue(in: folded, at: position) else {
                kept.append(bytes[position])
                position += 1
                continue
            }
            kept += bytes[position..<value] + Array("…".utf8)
            position = folded[value...].firstIndex { ends.contains($0) } ?? folded.endIndex
            // An ampersand that was encoded again ends the value too.
            if let encoded = firstIndex(of: Array("%26".utf8), in: folded[value..<position]) {
                position = encoded
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Whether an `x-` is in `text`; thousands of names without one may come in a second.
    private static func mayHold(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-"), previous | 0x20 == UInt8(ascii: "x") { return true }
            previous = byte
        }
        return false
    }

    private static func startOfValue(in folded: [UInt8], at position: Int) -> Int? {
        guard folded[position] == UInt8(ascii: "x"),
            let name = names.first(where: { folded[position...].starts(with: $0) })
        else { return nil }
        let rest = folded[(position + name.count)...]
        return signs.first { rest.starts(with: $0) }.map { position + name.count + $0.count }
    }

    private static func firstIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: pattern) }
    }
}
