import AWS

/// Everything that is computed of a payload while it comes in.
struct PayloadDigests: ~Copyable {
    /// How many bytes came.
    private(set) var count: Int64 = 0
    private var md5 = Digest(.md5)
    private var sha256 = Digest(.sha256)
    private var crc64nvme = RunningCRC(.crc64nvme)
    private var checksum: RunningCRC

    /// Starts.
    init(_ algorithm: PayloadChecksumAlgorithm) {
        checksum = RunningCRC(algorithm)
    }

    /// Takes in `bytes`; refuses more than was announced.
    mutating func update(_ bytes: UnsafeRawBufferPointer, announced: Int64?) throws(Refusal) {
        count += Int64(bytes.count)
        if let announced, count > announced { throw .incompleteBody }
        md5.update(bytes)
        sha256.update(bytes)
        crc64nvme.update(bytes)
        checksum.update(bytes)
    }

    /// The SHA-256, and what is kept of the payload.
    consuming func finish() -> (sha256: [UInt8], receipt: PayloadReceiver.Receipt) {
        let sha256 = sha256.finish()
        return (
            sha256,
            PayloadReceiver.Receipt(
                md5: md5.finish(), checksum: checksum.finish(sha256: sha256),
                crc64nvme: crc64nvme.finish(sha256: sha256))
        )
    }
}
