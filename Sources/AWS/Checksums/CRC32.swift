/// CRC-32 (ISO-HDLC), the checksum that SDKs send unless told otherwise, and that of gzip.
public struct CRC32: Sendable {
    private static let code = CyclicCode(polynomial: 0xEDB8_8320, width: 32)

    /// The checksum of everything so far.
    public private(set) var value: UInt32 = 0

    /// Starts a checksum.
    public init() {}

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        value = UInt32(truncatingIfNeeded: Self.code.update(UInt64(value), with: bytes))
    }

    /// The checksum of `first` followed by `second`, of which the second is `secondCount` bytes long.
    public static func combine(_ first: UInt32, _ second: UInt32, secondCount: Int64) -> UInt32 {
        UInt32(
            truncatingIfNeeded: code.combine(UInt64(first), UInt64(second), secondCount: secondCount))
    }
}
