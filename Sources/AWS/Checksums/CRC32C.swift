/// CRC-32C (Castagnoli), which S3-compatible stores of every age know.
public struct CRC32C: Sendable {
    private static let code = CyclicCode(polynomial: 0x82F6_3B78, width: 32)

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
