/// CRC-32C (Castagnoli), which S3-compatible stores of every age know.
public struct CRC32C: Sendable {
    private static let polynomial: UInt64 = 0x82F6_3B78
    private static let table = SlicingTable(polynomial: polynomial)

    private var register: UInt64 = 0xFFFF_FFFF

    /// Starts a checksum.
    public init() {}

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        register = Self.table.update(register, with: bytes)
    }

    /// The checksum of everything so far.
    public var value: UInt32 { ~UInt32(truncatingIfNeeded: register) }

    /// The checksum of `first` followed by `second`, of which the second is `secondCount` bytes long.
    public static func combine(_ first: UInt32, _ second: UInt32, secondCount: Int64) -> UInt32 {
        let moved = PolynomialShift(polynomial: polynomial).advance(UInt64(first), byZeroBytes: secondCount)
        return UInt32(truncatingIfNeeded: moved) ^ second
    }
}
