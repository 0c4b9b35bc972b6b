/// A number of bytes as a person writes it: `8MiB`, `64k`, `1.5GB`, `4096`.
///
/// Units are powers of 1,024, with or without the `i`: so does the AWS CLI read them (its topic s3-config).
struct ByteSize: Hashable {
    /// Why a text is no size.
    enum Problem: Error, Hashable {
        /// It does not begin with a number.
        case notANumber
        /// What stands after the number.
        case unknownUnit(String)
        /// A rate in bits per second, which would be taken for eight times as much.
        case bits(String)
        /// A part of a byte.
        case fraction
        /// More than fits.
        case tooLarge
        /// Nothing can be done with none.
        case zero
    }

    /// At least 1.
    let bytes: Int64

    /// Reads a size.
    init(_ text: String) throws(Problem) {
        let number = text.prefix { $0 == "." || ("0"..."9").contains($0) }
        let unit = String(text.dropFirst(number.count).drop { $0 == " " })
        guard !number.isEmpty else { throw .notANumber }
        guard let size = Self.unitSize(unit) else { throw .unknownUnit(unit) }
        bytes = try Self.product(number, size)
    }

    /// Reads a rate: a size, with or without `/s`.
    init(rate text: String) throws(Problem) {
        let size = text.hasSuffix("/s") ? String(text.dropLast(2)) : text
        // In rates the AWS CLI tells bits from bytes by the case of the last letter.
        if size.hasSuffix("b") { throw .bits(text) }
        try self.init(size)
    }

    private static let units: [Character: Int64] = [
        "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40,
    ]

    /// The bytes of one `unit`; nil for one that nobody uses.
    private static func unitSize(_ unit: String) -> Int64? {
        let unit = unit.lowercased()
        if unit.isEmpty || unit == "b" { return 1 }
        guard let first = unit.first, let size = units[first] else { return nil }
        return ["", "b", "ib"].contains(unit.dropFirst()) ? size : nil
    }

    private static func product(_ number: Substring, _ unit: Int64) throws(Problem) -> Int64 {
        let pieces = number.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count <= 2, pieces.allSatisfy({ !$0.isEmpty }) else { throw .notANumber }
        let fraction = pieces.count == 2 ? pieces[1] : ""
        // Twelve decimals are finer than one byte of any unit.
        guard fraction.count <= 12 else { throw .fraction }
        guard let digits = Int64(pieces[0] + fraction) else { throw .tooLarge }
        let scale = (0..<fraction.count).reduce(Int64(1)) { product, _ in product * 10 }
        let (product, overflow) = digits.multipliedReportingOverflow(by: unit)
        guard !overflow else { throw .tooLarge }
        guard product % scale == 0 else { throw .fraction }
        guard product > 0 else { throw .zero }
        return product / scale
    }
}
