extension Checksum {
    /// The checksum of an object out of those of its parts, in order, and how many bytes each of them has.
    ///
    /// - Returns: nil when there are no parts, when their algorithms differ, or when a value is malformed.
    public static func whole(_ parts: [(checksum: Checksum, bytes: Int64)]) -> Checksum? {
        guard let algorithm = parts.first?.checksum.algorithm else { return nil }
        var values: [(checksum: [UInt8], count: Int64)] = []
        for part in parts {
            guard part.checksum.algorithm == algorithm, part.bytes >= 0,
                let bytes = Base64.decode(part.checksum.value), bytes.count == algorithm.byteCount
            else { return nil }
            values.append((bytes, part.bytes))
        }
        if let crc = algorithm.crc { return Checksum(algorithm: algorithm, bytes: crc.combine(values)) }
        var whole = Checksum(
            algorithm: algorithm, bytes: Digest.of(values.flatMap(\.checksum), .sha256))
        whole.value += "-\(values.count)"
        return whole
    }
}
