import AWS

/// A CRC that is fed piece by piece. SHA-256 runs anyway, for the signature, and is not here.
enum RunningCRC: Sendable {
    case crc32(CRC32)
    case crc32c(CRC32C)
    case crc64nvme(CRC64NVME)
    case sha256

    /// Starts a checksum.
    init(_ algorithm: PayloadChecksumAlgorithm) {
        switch algorithm {
        case .crc32: self = .crc32(CRC32())
        case .crc32c: self = .crc32c(CRC32C())
        case .crc64nvme: self = .crc64nvme(CRC64NVME())
        case .sha256: self = .sha256
        }
    }

    /// Takes in `bytes`.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .crc32(var crc):
            crc.update(bytes)
            self = .crc32(crc)
        case .crc32c(var crc):
            crc.update(bytes)
            self = .crc32c(crc)
        case .crc64nvme(var crc):
            crc.update(bytes)
            self = .crc64nvme(crc)
        case .sha256: break
        }
    }

    /// The checksum of everything so far.
    ///
    /// - Parameter sha256: The SHA-256 of the same bytes.
    func finish(sha256: [UInt8]) -> RawChecksum {
        switch self {
        case .crc32(let crc): RawChecksum(algorithm: .crc32, bytes: bigEndian(crc.value))
        case .crc32c(let crc): RawChecksum(algorithm: .crc32c, bytes: bigEndian(crc.value))
        case .crc64nvme(let crc): RawChecksum(algorithm: .crc64nvme, bytes: bigEndian(crc.value))
        case .sha256: RawChecksum(algorithm: .sha256, bytes: sha256)
        }
    }

    private func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian, Array.init)
    }
}
