/// A checksum that is fed piece by piece.
public struct RunningChecksum: ~Copyable, Sendable {
    private var state: State

    /// Starts a checksum.
    public init(_ algorithm: ChecksumAlgorithm) {
        switch algorithm {
        case .crc64NVME: state = .crc64NVME(CRC64NVME())
        case .crc32C: state = .crc32C(CRC32C())
        case .sha256: state = .sha256(Digest(.sha256))
        }
    }

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        state.update(bytes)
    }

    /// The checksum of everything.
    public consuming func finish() -> Checksum {
        switch consume state {
        case .crc64NVME(let crc): Checksum(crc64NVME: crc.value)
        case .crc32C(let crc): Checksum(crc32C: crc.value)
        case .sha256(let digest): Checksum(sha256: digest.finish())
        }
    }

    private enum State: ~Copyable, Sendable {
        case crc64NVME(CRC64NVME)
        case crc32C(CRC32C)
        case sha256(Digest)

        mutating func update(_ bytes: UnsafeRawBufferPointer) {
            switch consume self {
            case .crc64NVME(var crc):
                crc.update(bytes)
                self = .crc64NVME(crc)
            case .crc32C(var crc):
                crc.update(bytes)
                self = .crc32C(crc)
            case .sha256(var digest):
                digest.update(bytes)
                self = .sha256(digest)
            }
        }
    }
}
