/// Moves a reflected 64-bit CRC past zero bytes in logarithmic time, by squaring the step "one zero bit".
struct PolynomialShift {
    let polynomial: UInt64

    func advance(_ crc: UInt64, byZeroBytes count: Int64) -> UInt64 {
        // Row n of a step is what bit n becomes.
        var step = (0..<64).map { bit in bit == 0 ? polynomial : UInt64(1) << UInt64(bit - 1) }
        for _ in 0..<3 { step = Self.squared(step) }
        var crc = crc
        var rest = count
        while rest > 0 {
            if rest & 1 == 1 { crc = Self.apply(step, to: crc) }
            step = Self.squared(step)
            rest >>= 1
        }
        return crc
    }

    private static func apply(_ step: [UInt64], to value: UInt64) -> UInt64 {
        var sum: UInt64 = 0
        var rest = value
        while rest != 0 {
            sum ^= step[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return sum
    }

    private static func squared(_ step: [UInt64]) -> [UInt64] {
        step.map { apply(step, to: $0) }
    }
}
