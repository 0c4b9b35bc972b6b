/// A group of AWS regions with its own accounts, names and DNS suffix.
public struct Partition: Hashable, Sendable {
    /// Such as `aws-cn`; the second field of ARNs.
    public let id: String
    /// Such as `amazonaws.com`.
    public let dnsSuffix: String
    /// The suffix of endpoints that speak IPv6 too.
    public let dualStackDNSSuffix: String
    /// The regions that exist.
    public let regions: [String]
    /// Where the partition's IAM lives.
    let iam: IAMPlace
    /// How names of regions start, also of those that are yet to come.
    let regionPrefixes: [String]

    /// The hosts of IAM, which follow no pattern, and the region that its requests are signed for.
    struct IAMPlace: Hashable {
        let region: String
        let host: String
        let fipsHost: String
        let dualStackHost: String
        let fipsDualStackHost: String
    }

    /// Whether `region` has the form of this partition's regions: prefix, word, number.
    func mayHave(region: String) -> Bool {
        let words = region.split(separator: "-", omittingEmptySubsequences: false)
        guard words.count >= 3, let number = words.last, !number.isEmpty, number.utf8.allSatisfy(Self.isDigit)
        else { return false }
        let place = words[words.count - 2]
        guard !place.isEmpty, place.utf8.allSatisfy(Self.isWord) else { return false }
        return regionPrefixes.contains(words.dropLast(2).joined(separator: "-"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || byte == UInt8(ascii: "_")
    }

    /// The partition that `region` belongs to, or would by its form; nil if it looks like no region.
    public static func containing(region: String) -> Partition? {
        all.first { $0.regions.contains(region) } ?? all.first { $0.mayHave(region: region) }
    }

    /// The partition of this id.
    public static func withID(_ id: String) -> Partition? {
        all.first { $0.id == id }
    }
}
