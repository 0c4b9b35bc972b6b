/// A CRC that is fed piece by piece.
public struct CRC: Sendable {
    /// Which CRC it is.
    public let standard: Standard
    /// The value for everything so far, in the lowest bits.
    public private(set) var value: UInt64 = 0

    /// Starts a checksum.
    public init(_ standard: Standard) {
        self.standard = standard
    }

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        value = standard.code.update(value, with: bytes)
    }

    /// The value as it travels, big-endian.
    public var bytes: [UInt8] { standard.bytes(value) }
}

extension CRC {
    /// A CRC that S3 knows.
    public struct Standard: Sendable {
        /// How many bytes a value has.
        public let byteCount: Int
        fileprivate let code: CyclicCode

        private init(polynomial: UInt64, byteCount: Int) {
            self.byteCount = byteCount
            code = CyclicCode(polynomial: polynomial, width: byteCount * 8)
        }

        /// CRC-32 (ISO-HDLC), the checksum that SDKs send unless told otherwise, and that of gzip.
        public static let crc32 = Standard(polynomial: 0xEDB8_8320, byteCount: 4)
        /// CRC-32C (Castagnoli), which S3-compatible stores of every age know.
        public static let crc32C = Standard(polynomial: 0x82F6_3B78, byteCount: 4)
        /// CRC-64/NVME, S3's own default checksum: one value for the whole object, however many parts it came in.
        public static let crc64NVME = Standard(polynomial: 0x9A6C_9329_AC4B_C9B5, byteCount: 8)

        /// The checksum of several pieces one after the other, from the big-endian checksum of each and how many bytes
        /// it is long.
        public func combine(_ pieces: some Sequence<(checksum: [UInt8], count: Int64)>) -> [UInt8] {
            // The CRC of nothing is zero, so the pieces can all be appended to it.
            bytes(
                pieces.reduce(0) { whole, piece in
                    code.combine(
                        whole, piece.checksum.reduce(0) { $0 << 8 | UInt64($1) }, secondCount: piece.count)
                })
        }

        fileprivate func bytes(_ value: UInt64) -> [UInt8] {
            withUnsafeBytes(of: value.bigEndian) { Array($0.suffix(byteCount)) }
        }
    }
}
