import AWS

/// An object that the test writes and removes: nothing else is ever touched.
struct TestObject: Hashable, Sendable {
    private static let ending = ".txt"

    /// Its key.
    let key: String
    /// Its content: a few words for whoever finds it.
    let content: [UInt8]

    /// Names one in `folder`, which has no macros.
    init(folder: String, platform: String, time: UTCTime, random: UInt32) {
        let name = TestName.make(time: time, random: random) + Self.ending
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
        return name.hasSuffix(ending) && TestName.isName(name.dropLast(ending.count))
    }
}
