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

    /// A checksum that was computed here.
    public init(algorithm: ChecksumAlgorithm, bytes: [UInt8]) {
        self.init(algorithm: algorithm, value: Base64.encode(bytes))
    }
}
