import AWS

/// Gzip files (RFC 1952) whose contents are stored as they are: small samples need no compression.
enum Gzip {
    /// `bytes`, at most 65,535 of them, as a gzip file.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt16(clamping: bytes.count)
        var crc = CRC(.crc32)
        bytes.withUnsafeBytes { crc.update($0) }
        // Magic, deflate, no flags, no time, no extra flags, unknown system; then one last block, stored.
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 0x01]
            + littleEndian(count) + littleEndian(~count) + bytes
            + crc.bytes.reversed() + littleEndian(UInt32(bytes.count))
    }

    private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian, Array.init)
    }
}
