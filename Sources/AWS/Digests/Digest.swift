import COpenSSL

/// A digest that OpenSSL computes, fed piece by piece.
public struct Digest: ~Copyable, Sendable {
    /// The algorithms that AWS's protocols use here.
    public enum Algorithm: Sendable {
        /// Signatures and signed payloads.
        case sha256
        /// `Content-MD5`, and the ETag of an unencrypted object that one PUT made.
        case md5
        /// Names of the files that the AWS CLI keeps the tokens of IAM Identity Center in.
        case sha1
    }

    // Its owner alone uses it, and it has but one.
    private nonisolated(unsafe) let context: OpaquePointer?

    /// Starts a digest.
    public init(_ algorithm: Algorithm) {
        context = EVP_MD_CTX_new()
        switch algorithm {
        case .sha256: EVP_DigestInit_ex(context, EVP_sha256(), nil)
        case .md5: EVP_DigestInit_ex(context, EVP_md5(), nil)
        case .sha1: EVP_DigestInit_ex(context, EVP_sha1(), nil)
        }
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    }

    /// Ends the digest.
    public consuming func finish() -> [UInt8] {
        var value = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        EVP_DigestFinal_ex(context, &value, &count)
        return Array(value[..<Int(count)])
    }

    /// The digest of `bytes`.
    public static func of(_ bytes: some Collection<UInt8>, _ algorithm: Algorithm) -> [UInt8] {
        var digest = Digest(algorithm)
        let contiguous: Void? = bytes.withContiguousStorageIfAvailable {
            digest.update(UnsafeRawBufferPointer($0))
        }
        if contiguous == nil {
            Array(bytes).withUnsafeBytes { digest.update($0) }
        }
        return digest.finish()
    }
}
