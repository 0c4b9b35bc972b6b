import Glibc

/// A range of IPv4 or IPv6 addresses in CIDR notation; a lone address is a range of one.
struct IPRange: Hashable {
    private let address: [UInt8]
    private let prefixLength: Int

    /// Reads a range; nil when it is none.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = Self.bytes(of: String(parts[0])) else { return nil }
        var length = address.count * 8
        if parts.count == 2 {
            let isDigits = parts[1].utf8.allSatisfy { ("0"..."9").contains(Unicode.Scalar($0)) }
            guard isDigits, let given = Int(parts[1]), given <= length else { return nil }
            length = given
        }
        self.address = address
        prefixLength = length
    }

    func contains(_ text: String) -> Bool {
        Self.bytes(of: text).map(contains) ?? false
    }

    private func contains(_ other: [UInt8]) -> Bool {
        guard other.count == address.count else { return false }
        return address.indices.allSatisfy { index in
            let bits = min(max(prefixLength - index * 8, 0), 8)
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
            return address[index] & mask == other[index] & mask
        }
    }

    /// Whether each address of `other` is in this range.
    func contains(_ other: IPRange) -> Bool {
        other.prefixLength >= prefixLength && contains(other.address)
    }

    /// Whether an address is in both.
    func overlaps(_ other: IPRange) -> Bool {
        contains(other) || other.contains(self)
    }

    /// The address in network order: 4 bytes, or 16.
    private static func bytes(of text: String) -> [UInt8]? {
        for (family, size) in [(AF_INET, 4), (AF_INET6, 16)] {
            var bytes = [UInt8](repeating: 0, count: size)
            if inet_pton(family, text, &bytes) == 1 { return bytes }
        }
        return nil
    }
}
