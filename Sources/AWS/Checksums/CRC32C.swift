/// CRC-32C (Castagnoli), which S3-compatible stores of every age know.
public struct CRC32C: Sendable {
    private static let table = SlicingTable(polynomial: 0x82F6_3B78)

    private var register: UInt64 = 0xFFFF_FFFF

    /// Starts a checksum.
    public init() {}

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        register = Self.table.update(register, with: bytes)
    }

    /// The checksum of everything so far.
    public var value: UInt32 { ~UInt32(truncatingIfNeeded: register) }
}
