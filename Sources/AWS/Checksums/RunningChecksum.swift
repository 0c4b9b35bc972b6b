/// A checksum that is fed piece by piece.
public struct RunningChecksum: ~Copyable, Sendable {
    private let algorithm: ChecksumAlgorithm
    private var state: State

    /// Starts a checksum.
    public init(_ algorithm: ChecksumAlgorithm) {
        self.algorithm = algorithm
        state = if let crc = algorithm.crc { .crc(CRC(crc)) } else { .sha256(Digest(.sha256)) }
    }

    /// Takes in `bytes`.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        state.update(bytes)
    }

    /// The checksum of everything.
    public consuming func finish() -> Checksum {
        let bytes =
            switch consume state {
            case .crc(let crc): crc.bytes
            case .sha256(let digest): digest.finish()
            }
        return Checksum(algorithm: algorithm, bytes: bytes)
    }

    private enum State: ~Copyable, Sendable {
        case crc(CRC)
        case sha256(Digest)

        mutating func update(_ bytes: UnsafeRawBufferPointer) {
            switch consume self {
            case .crc(var crc):
                crc.update(bytes)
                self = .crc(crc)
            case .sha256(var digest):
                digest.update(bytes)
                self = .sha256(digest)
            }
        }
    }
}
