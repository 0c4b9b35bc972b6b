extension Checksum {
    /// The checksum of an object out of those of its parts, in order, and how many bytes each of them has.
    ///
    /// - Returns: nil when there are no parts, when their algorithms differ, or when a value is malformed.
    public static func whole(_ parts: [(checksum: Checksum, bytes: Int64)]) -> Checksum? {
        guard let algorithm = parts.first?.checksum.algorithm else { return nil }
        var values: [(bytes: [UInt8], count: Int64)] = []
        for part in parts {
            guard part.checksum.algorithm == algorithm, part.bytes >= 0,
                let bytes = Base64.decode(part.checksum.value), bytes.count == algorithm.byteCount
            else { return nil }
            values.append((bytes, part.bytes))
        }
        switch algorithm {
        case .crc64NVME:
            // The CRC of nothing is zero, so the parts can all be appended to it.
            let whole = values.reduce(0) {
                CRC64NVME.combine($0, UInt64(bigEndian: $1.bytes), secondCount: $1.count)
            }
            return Checksum(crc64NVME: whole)
        case .crc32C:
            let whole = values.reduce(0) {
                CRC32C.combine($0, UInt32(bigEndian: $1.bytes), secondCount: $1.count)
            }
            return Checksum(crc32C: whole)
        case .sha256:
            var whole = Checksum(sha256: Digest.of(values.flatMap(\.bytes), .sha256))
            whole.value += "-\(values.count)"
            return whole
        }
    }
}

extension FixedWidthInteger {
    fileprivate init(bigEndian bytes: [UInt8]) {
        self = bytes.reduce(0) { $0 << 8 | Self($1) }
    }
}
