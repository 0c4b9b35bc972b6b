import COpenSSL

/// Base64 with padding (RFC 4648, section 4), the form of checksums and digests in headers.
public enum Base64 {
    /// Encodes `bytes`.
    public static func encode(_ bytes: [UInt8]) -> String {
        // EVP_EncodeBlock ends its output with a zero byte that it does not count.
        var encoded = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        let count = EVP_EncodeBlock(&encoded, bytes, Int32(bytes.count))
        return String(decoding: encoded[..<Int(count)], as: UTF8.self)
    }

    /// The bytes of `text`; nil unless it is exactly what encoding them gives.
    public static func decode(_ text: String) -> [UInt8]? {
        let encoded = Array(text.utf8)
        var decoded = [UInt8](repeating: 0, count: encoded.count / 4 * 3)
        // EVP_DecodeBlock overlooks blanks around the text, and counts the padding as bytes.
        guard encoded.count % 4 == 0,
            EVP_DecodeBlock(&decoded, encoded, Int32(encoded.count)) == Int32(decoded.count)
        else { return nil }
        decoded.removeLast(encoded.suffix(2).count { $0 == UInt8(ascii: "=") })
        return encode(decoded) == text ? decoded : nil
    }
}
