import AWS

/// The object that the test writes, reads back and removes: nothing else is ever touched.
struct TestObject: Hashable, Sendable {
    private static let stem = "s3-onboard-test-"

    /// Its key.
    let key: String
    /// Its content: a few words for whoever finds it.
    let content: [UInt8]

    /// Names one in `folder`, which has no macros.
    init(folder: String, platform: String, time: UTCTime, random: UInt32) {
        let digits = String(random, radix: 16)
        let hex = String(repeating: "0", count: 8 - digits.count) + digits
        let name = "\(Self.stem)\(time.basic)-\(hex).txt"
        key = folder.isEmpty ? name : "\(folder)/\(name)"
        content = Array(
            """
            s3-onboard wrote this object on \(time.iso8601) to test the connection of \(platform) to this bucket.
            It holds no data and may be deleted.

            """.utf8)
    }

    /// Whether `key` is the name of a test object; no other object is ever deleted.
    static func isName(_ key: String) -> Bool {
        let name = key.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard name.hasPrefix(stem), name.hasSuffix(".txt") else { return false }
        let middle = name.dropFirst(stem.count).dropLast(4).split(
            separator: "-", omittingEmptySubsequences: false)
        guard middle.count == 2, UTCTime(basic: String(middle[0])) != nil else { return false }
        return middle[1].utf8.count == 8 && middle[1].allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
