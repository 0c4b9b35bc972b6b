/// Arithmetic modulo the polynomial of a reflected CRC: the lowest bit belongs to the highest power.
struct ReflectedPolynomial: Sendable {
    /// Its powers below the highest, the lowest of them in the highest bit.
    let bits: UInt64
    /// Its degree, which is how many bits the CRC has: 32 or 64.
    let width: Int

    /// What is congruent to `value` times x.
    private func timesX(_ value: UInt64) -> UInt64 {
        value & 1 == 1 ? value >> 1 ^ bits : value >> 1
    }

    /// What is congruent to the product of `left` and `right`.
    func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var sum: UInt64 = 0
        var moved = right
        for bit in (0..<width).reversed() {
            if left >> UInt64(bit) & 1 == 1 { sum ^= moved }
            moved = timesX(moved)
        }
        return sum
    }

    /// What is congruent to x to the power of `exponent`.
    func power(_ exponent: Int) -> UInt64 {
        power(of: timesX(one), exponent)
    }

    /// A CRC after `count` zero bytes more.
    func advance(_ crc: UInt64, byZeroBytes count: Int64) -> UInt64 {
        product(crc, power(of: power(8), Int(count)))
    }

    private var one: UInt64 { 1 << UInt64(width - 1) }

    /// By squaring, so that the exponent costs its logarithm.
    private func power(of base: UInt64, _ exponent: Int) -> UInt64 {
        var result = one
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = product(result, square) }
            square = product(square, square)
            rest >>= 1
        }
        return result
    }
}
