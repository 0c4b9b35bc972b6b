/// Secrets that stand in a text under their names: what makes a presigned address as good as a key, the keys of a
/// settings file, of an environment or of an answer of STS, and the password of an address.
enum SecretValues {
    private static let names = [
        "x-amz-signature", "x-amz-security-token", "x-amz-credential", "secret_access_key", "secretaccesskey",
        "session_token", "sessiontoken", "security_token",
    ].map { Array($0.utf8) }
    /// Between a name and its value: in an address, in one that was encoded again, in a canonical request, in JSON, in
    /// XML, in a shell.
    private static let signs = [
        "=\"", "='", "=", "%3d", "\": \"", "\":\"", "': '", ": \"", ": ", ":", " = ", ">",
    ].map { Array($0.utf8) }
    private static let beginnings = Set(names.compactMap(\.first))
    private static let password = Array("://".utf8)
    private static let ends = Set("&\"'<>, \t\r\n".utf8)

    /// `text` with an ellipsis in place of each such value.
    static func redacted(_ text: String) -> String {
        guard mayHold(text) else { return text }
        let bytes = Array(text.utf8)
        let folded = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        var kept: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if let end = endOfPassword(in: folded, at: position) {
                kept += Array("://…".utf8)
                position = end
                continue
            }
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

    /// Whether a part of such a name is in `text`; thousands of names without one may come in a second.
    private static func mayHold(_ text: String) -> Bool {
        var last: UInt32 = 0
        for byte in text.utf8 {
            last = (last << 8 | UInt32(byte | 0x20)) & 0xFF_FFFF
            if parts.contains(last) { return true }
        }
        return false
    }

    /// Three letters each, as small letters.
    private static let parts: [UInt32] = ["x-a", "ret", "oke", "://"].map { part in
        part.utf8.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }

    /// Where the host begins of an address that starts at `position` and has a user or a password before it.
    private static func endOfPassword(in folded: [UInt8], at position: Int) -> Int? {
        guard folded[position] == UInt8(ascii: ":"), folded[position...].starts(with: password) else {
            return nil
        }
        let host = folded[(position + password.count)...].prefix {
            !ends.contains($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
        }
        return host.lastIndex(of: UInt8(ascii: "@"))
    }

    private static func startOfValue(in folded: [UInt8], at position: Int) -> Int? {
        guard beginnings.contains(folded[position]),
            let name = names.first(where: { folded[position...].starts(with: $0) })
        else { return nil }
        let rest = folded[(position + name.count)...]
        return signs.first { rest.starts(with: $0) }.map { position + name.count + $0.count }
    }

    private static func firstIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: pattern) }
    }
}
