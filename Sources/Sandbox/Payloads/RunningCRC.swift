import AWS

/// A CRC that is fed piece by piece. SHA-256 runs anyway, for the signature, and is not here.
struct RunningCRC: Sendable {
    private let algorithm: PayloadChecksumAlgorithm
    private var crc: CRC?

    /// Starts a checksum.
    init(_ algorithm: PayloadChecksumAlgorithm) {
        self.algorithm = algorithm
        crc = algorithm.crc.map(CRC.init)
    }

    /// Takes in `bytes`.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        crc?.update(bytes)
    }

    /// The checksum of everything so far.
    ///
    /// - Parameter sha256: The SHA-256 of the same bytes.
    func finish(sha256: [UInt8]) -> RawChecksum {
        RawChecksum(algorithm: algorithm, bytes: crc?.bytes ?? sha256)
    }
}
