import CChecksums

/// Shortens a message to a few bytes that leave the same CRC, where the processor can multiply polynomials.
struct PolynomialFolding: Sendable {
    /// Which of the processor's instructions do it.
    enum Multiplier: CaseIterable, Sendable {
        /// 32 bytes at a time.
        case wide
        /// 16 bytes at a time.
        case narrow

        /// Those of this processor, the fastest first.
        static var available: [Multiplier] { allCases.filter { crc_has_multiplier($0.code) } }

        fileprivate var code: crc_multiplier {
            switch self {
            case .wide: crc_multiplier_wide
            case .narrow: crc_multiplier_narrow
            }
        }
    }

    private static let blockSize = Int(crc_block_size)

    private let multiplier: crc_multiplier
    private let distances: crc_distances

    /// - Parameter multiplier: One that is available.
    init(_ polynomial: ReflectedPolynomial, _ multiplier: Multiplier) {
        self.multiplier = multiplier.code
        distances = crc_distances(
            block: Self.distance(8 * Self.blockSize, polynomial), lane: Self.distance(8 * 16, polynomial))
    }

    /// Takes in as much of `bytes` as makes whole blocks.
    ///
    /// - Returns: A residue that stands for them when a CRC starts with zero, and what is left of the bytes; nil when
    ///   there are too few of them.
    func fold(
        _ crc: UInt64, _ bytes: UnsafeRawBufferPointer
    ) -> (residue: crc_residue, rest: UnsafeRawBufferPointer)? {
        let blocks = bytes.count / Self.blockSize
        guard blocks > 0, let start = bytes.baseAddress else { return nil }
        let residue = crc_fold(
            multiplier, distances, crc, start.assumingMemoryBound(to: UInt8.self), blocks)
        return (residue, UnsafeRawBufferPointer(rebasing: bytes[(blocks * Self.blockSize)...]))
    }

    private static func distance(_ bits: Int, _ polynomial: ReflectedPolynomial) -> crc_distance {
        // The instructions take 64 bits, of which a shorter polynomial has the upper ones.
        let unused = UInt64(64 - polynomial.width)
        return crc_distance(
            first_half: polynomial.power(bits + 63) << unused,
            second_half: polynomial.power(bits - 1) << unused)
    }
}
