import Glibc

/// The key that signs the requests of one scope, derived from the secret access key.
public struct SigningKey: Sendable {
    private let key: Secret

    /// Derives the key.
    public init(secretAccessKey: Secret, scope: SigningScope) {
        let seed = secretAccessKey.withBytes { secret in
            withUnsafeTemporaryAllocation(byteCount: secret.count + 4, alignment: 1) { buffer in
                buffer.copyBytes(from: "AWS4".utf8)
                UnsafeMutableRawBufferPointer(rebasing: buffer[4...]).copyMemory(from: secret)
                defer { buffer.baseAddress.map { explicit_bzero($0, buffer.count) } }
                return Secret(bytes: buffer)
            }
        }
        key = [scope.day, scope.region, scope.service, "aws4_request"].reduce(seed) { key, step in
            Secret(bytes: HMAC.sha256(key: key, step))
        }
    }

    /// The signature of `stringToSign`, in hex.
    public func signature(of stringToSign: String) -> String {
        Hex.encode(HMAC.sha256(key: key, stringToSign))
    }
}
