/// CRC-64/NVME, S3's own default checksum: one value for the whole object, however many parts it came in.
public struct CRC64NVME: Sendable {
    private static let code = CyclicCode(polynomial: 0x9A6C_9329_AC4B_C9B5, width: 64)

    /// The checksum of everything so far.
    public private(set) var value: UInt64 = 0

    /// Starts a checksum.
    public init() {}

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        value = Self.code.update(value, with: bytes)
    }

    /// The checksum of `first` followed by `second`, of which the second is `secondCount` bytes long.
    public static func combine(_ first: UInt64, _ second: UInt64, secondCount: Int64) -> UInt64 {
        code.combine(first, second, secondCount: secondCount)
    }
}
