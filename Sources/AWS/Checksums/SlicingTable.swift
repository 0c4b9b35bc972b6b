/// Tables that let a reflected CRC of up to 64 bits take in eight bytes at a time ("slicing by 8", Kounavis and Berry 2005).
struct SlicingTable: Sendable {
    /// Table n, at n * 256, says what a byte becomes after n more zero bytes.
    private let entries: [UInt64]

    /// - Parameter polynomial: The reflected polynomial.
    init(polynomial: UInt64) {
        var entries = [UInt64](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var value = UInt64(byte)
            for _ in 0..<8 {
                value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1
            }
            entries[byte] = value
        }
        for index in 256..<entries.count {
            let previous = entries[index - 256]
            entries[index] = previous >> 8 ^ entries[Int(previous & 0xFF)]
        }
        self.entries = entries
    }

    /// The register after `bytes`.
    func update(_ register: UInt64, with bytes: UnsafeRawBufferPointer) -> UInt64 {
        entries.withUnsafeBufferPointer { table in
            var register = register
            var position = 0
            while position + 8 <= bytes.count {
                let word =
                    register
                    ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                var next = table[7 * 256 + Int(word & 0xFF)]
                next ^= table[6 * 256 + Int(word >> 8 & 0xFF)]
                next ^= table[5 * 256 + Int(word >> 16 & 0xFF)]
                next ^= table[4 * 256 + Int(word >> 24 & 0xFF)]
                next ^= table[3 * 256 + Int(word >> 32 & 0xFF)]
                next ^= table[2 * 256 + Int(word >> 40 & 0xFF)]
                next ^= table[1 * 256 + Int(word >> 48 & 0xFF)]
                next ^= table[Int(word >> 56)]
                register = next
                position += 8
            }
            while position < bytes.count {
                register = register >> 8 ^ table[Int((register ^ UInt64(bytes[position])) & 0xFF)]
                position += 1
            }
            return register
        }
    }
}
