/// The checksums that this program computes; the raw values are AWS's names for them.
public enum ChecksumAlgorithm: String, Hashable, Sendable {
    /// AWS's default.
    case crc64NVME = "CRC64NVME"
    /// For stores that do not know the default.
    case crc32C = "CRC32C"

    /// Such as `x-amz-checksum-crc64nvme`.
    public var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }

    /// The element of XML bodies, such as `ChecksumCRC64NVME`.
    var elementName: String { "Checksum\(rawValue)" }
}

/// A checksum as it travels.
public struct Checksum: Hashable, Sendable {
    /// The algorithm.
    public var algorithm: ChecksumAlgorithm
    /// The value, big-endian and in base64.
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
}
