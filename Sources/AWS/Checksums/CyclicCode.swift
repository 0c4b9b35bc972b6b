/// A reflected CRC whose register begins with ones and ends inverted, as all do that AWS uses.
struct CyclicCode: Sendable {
    private let polynomial: ReflectedPolynomial
    private let table: SlicingTable
    private let folding: PolynomialFolding?

    /// - Parameters:
    ///   - polynomial: The reflected polynomial without its highest power.
    ///   - width: 32 or 64 bits.
    ///   - multiplier: What does the bulk of the work; nil for tables alone.
    init(
        polynomial: UInt64, width: Int,
        multiplier: PolynomialFolding.Multiplier? = PolynomialFolding.Multiplier.available.first
    ) {
        let reflected = ReflectedPolynomial(bits: polynomial, width: width)
        self.polynomial = reflected
        table = SlicingTable(polynomial: polynomial)
        folding = multiplier.map { PolynomialFolding(reflected, $0) }
    }

    /// The CRC of what `crc` covers followed by `bytes`; zero covers nothing.
    func update(_ crc: UInt64, with bytes: UnsafeRawBufferPointer) -> UInt64 {
        var register = crc ^ ones
        var rest = bytes
        if let (residue, left) = folding?.fold(register, bytes) {
            register = withUnsafeBytes(of: residue) { table.update(0, with: $0) }
            rest = left
        }
        return table.update(register, with: rest) ^ ones
    }

    /// The CRC of what `first` covers followed by what `second` does, which is `secondCount` bytes long.
    func combine(_ first: UInt64, _ second: UInt64, secondCount: Int64) -> UInt64 {
        polynomial.advance(first, byZeroBytes: secondCount) ^ second
    }

    private var ones: UInt64 { .max >> UInt64(64 - polynomial.width) }
}
