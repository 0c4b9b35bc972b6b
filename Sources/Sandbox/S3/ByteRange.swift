/// The stretch of an object that a `Range` field asks for (RFC 9110, section 14.1).
struct ByteRange: Hashable, Sendable {
    /// The first byte, counted from 0.
    let first: Int64
    /// The last byte.
    let last: Int64

    /// How many bytes it has.
    var count: Int64 { last - first + 1 }

    /// Reads `field`; nil when there is none or when it is not one range of bytes, which is then ignored.
    init?(_ field: String?, of size: Int64) throws(Refusal) {
        guard let field, field.hasPrefix("bytes=") else { return nil }
        let ends = field.dropFirst("bytes=".count).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        switch (Int64(ends[0]), Int64(ends[1])) {
        case (let first?, let last?):
            guard first <= last else { return nil }
            self.first = first
            self.last = min(last, size - 1)
        case (let first?, nil) where ends[1].isEmpty:
            self.first = first
            last = size - 1
        case (nil, let count?) where ends[0].isEmpty && count >= 0:
            first = count == 0 ? size : max(0, size - count)
            last = size - 1
        default: return nil
        }
        guard self.first < size else {
            throw Refusal(
                416, "InvalidRange", "The requested range is not satisfiable",
                details: [("RangeRequested", field), ("ActualObjectSize", "\(size)")])
        }
    }
}
