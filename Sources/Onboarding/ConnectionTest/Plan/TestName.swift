import AWS

/// The names that a test gives to what it makes: whoever finds one, also in CloudTrail, can tell where it is from.
enum TestName {
    private static let stem = "s3-onboard-test-"

    /// Such as `s3-onboard-test-20261120T100000Z-0000beef`.
    static func make(time: UTCTime, random: UInt32) -> String {
        let digits = String(random, radix: 16)
        return "\(stem)\(time.basic)-" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Whether `text` is such a name; nothing else is ever removed.
    static func isName(_ text: some StringProtocol) -> Bool {
        guard text.hasPrefix(stem) else { return false }
        let parts = text.dropFirst(stem.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, UTCTime(basic: String(parts[0])) != nil else { return false }
        return parts[1].utf8.count == 8 && parts[1].allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
