/// A checksum as it travels.
public struct Checksum: Hashable, Sendable {
    /// The algorithm.
    public var algorithm: ChecksumAlgorithm
    /// The value, big-endian and in base64; that of a composite one ends with `-` and the number of parts.
    public var value: String

    /// Makes a checksum from a value that travelled.
    public init(algorithm: ChecksumAlgorithm, value: String) {
        self.algorithm = algorithm
        self.value = value
    }

    /// A CRC64NVME that was computed here.
    public init(crc64NVME value: UInt64) {
        self.init(
            algorithm: .crc64NVME, value: Base64.encode(withUnsafeBytes(of: value.bigEndian, Array.init)))
    }

    /// A CRC32C that was computed here.
    public init(crc32C value: UInt32) {
        self.init(algorithm: .crc32C, value: Base64.encode(withUnsafeBytes(of: value.bigEndian, Array.init)))
    }

    /// A SHA-256 that was computed here.
    public init(sha256 value: [UInt8]) {
        self.init(algorithm: .sha256, value: Base64.encode(value))
    }
}
