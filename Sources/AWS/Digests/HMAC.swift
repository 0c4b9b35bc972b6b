import COpenSSL

/// HMAC with SHA-256 (RFC 2104), the step that signatures are made of.
enum HMAC {
    static func sha256(key: Secret, _ message: String) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: 32)
        var message = message
        key.withBytes { key in
            message.withUTF8 { message in
                _ = COpenSSL.HMAC(
                    EVP_sha256(), key.baseAddress, Int32(key.count), message.baseAddress, message.count,
                    &code, nil)
            }
        }
        return code
    }
}
