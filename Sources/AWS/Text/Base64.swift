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
}
