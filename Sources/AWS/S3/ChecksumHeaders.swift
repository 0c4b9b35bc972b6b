/// How checksums travel in headers.
extension HTTPHeaders {
    /// Adds `checksum`, and its algorithm once more: some stores check nothing without `x-amz-sdk-checksum-algorithm`.
    mutating func add(_ checksum: Checksum?) {
        guard let checksum else { return }
        set(checksum.algorithm.headerName, checksum.value)
        set("X-Amz-Sdk-Checksum-Algorithm", checksum.algorithm.rawValue)
    }

    /// The checksum of the algorithm of `sent`.
    func checksum(like sent: Checksum?) -> Checksum? {
        sent.flatMap { sent in
            self[sent.algorithm.headerName].map { Checksum(algorithm: sent.algorithm, value: $0) }
        }
    }

    /// The first checksum that this program knows.
    var anyChecksum: Checksum? {
        ChecksumAlgorithm.allCases.lazy.compactMap { algorithm in
            self[algorithm.headerName].map { Checksum(algorithm: algorithm, value: $0) }
        }.first
    }
}
