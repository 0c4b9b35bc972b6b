/// A number as conditions have it: digits with an optional sign and fraction.
struct PolicyNumber: Comparable, Hashable {
    private let value: Double

    /// Reads a decimal number; nil for anything else, such as `inf` or `0x10`.
    init?(_ text: String) {
        let isDecimal = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "+"):
                true
            default: false
            }
        }
        guard isDecimal, let value = Double(text) else { return nil }
        self.value = value
    }

    static func < (lhs: PolicyNumber, rhs: PolicyNumber) -> Bool { lhs.value < rhs.value }
}
