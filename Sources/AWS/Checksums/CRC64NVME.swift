/// CRC-64/NVME, S3's own default checksum: one value for the whole object, however many parts it came in.
public struct CRC64NVME: Sendable {
    /// The reflected polynomial.
    private static let polynomial: UInt64 = 0x9A6C_9329_AC4B_C9B5
    private static let table = SlicingTable(polynomial: polynomial)

    private var register = UInt64.max

    /// Starts a checksum.
    public init() {}

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        register = Self.table.update(register, with: bytes)
    }

    /// The checksum of everything so far.
    public var value: UInt64 { ~register }

    /// The checksum of `first` followed by `second`, of which the second is `secondCount` bytes long.
    public static func combine(_ first: UInt64, _ second: UInt64, secondCount: Int64) -> UInt64 {
        PolynomialShift(polynomial: polynomial).advance(first, byZeroBytes: secondCount) ^ second
    }
}
