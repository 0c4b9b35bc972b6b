/// Which names can stand in a host.
enum BucketHost {
    /// Whether `bucket` can be the first part of a host. A dot in it would break the wildcard certificate of TLS.
    static func isUsable(_ bucket: String, withDots: Bool) -> Bool {
        guard (3...63).contains(bucket.utf8.count), !bucket.utf8.contains(where: isUpperCase) else {
            return false
        }
        guard !HTTPURL(scheme: .https, host: bucket).isIPv4 else { return false }
        let labels = bucket.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count == 1 || withDots else { return false }
        return labels.allSatisfy { isLabel($0) && !$0.hasSuffix("-") }
    }

    /// Whether `text` is one label of a host's name.
    static func isLabel(_ text: some StringProtocol) -> Bool {
        guard (1...63).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                true
            default:
                false
            }
        }
    }

    private static func isUpperCase(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
