import AWS

/// Everything that is computed of a payload while it comes in.
struct PayloadDigests: ~Copyable {
    /// How many bytes came.
    private(set) var count: Int64 = 0
    private var md5 = Digest(.md5)
    private var sha256 = Digest(.sha256)
    private var checksum: RunningChecksum

    /// Starts.
    init(_ algorithm: PayloadChecksumAlgorithm) {
        checksum = RunningChecksum(algorithm)
    }

    /// Takes in `bytes`; refuses more than was announced.
    mutating func update(_ bytes: UnsafeRawBufferPointer, announced: Int64?) throws(Refusal) {
        count += Int64(bytes.count)
        if let announced, count > announced { throw .incompleteBody }
        md5.update(bytes)
        sha256.update(bytes)
        checksum.update(bytes)
    }

    /// What came of it.
    consuming func finish() -> (md5: [UInt8], sha256: [UInt8], checksum: RawChecksum) {
        let sha256 = sha256.finish()
        return (md5.finish(), sha256, checksum.finish(sha256: sha256))
    }
}
