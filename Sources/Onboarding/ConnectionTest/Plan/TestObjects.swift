import AWS

/// What one test may make, by name: nothing else is ever touched.
struct TestObjects: Hashable, Sendable {
    /// What a loose prefix such as `folder*` lets in as well, behind the folder's own name.
    private static let siblingEnding = "-s3-onboard"

    /// The one that is written, read back and removed.
    let written: TestObject
    /// The one that is written in parts.
    let inParts: TestObject
    /// At the root of the bucket; nil where the setup has no folder and so nothing lies outside.
    let outside: TestObject?
    /// In a folder whose name begins with the setup's.
    let sibling: TestObject?
    /// The probe role.
    let roleName: String

    init(folder: String, platform: String, time: UTCTime, random: UInt32) {
        func object(in folder: String, _ number: UInt32) -> TestObject {
            TestObject(folder: folder, platform: platform, time: time, random: random &+ number)
        }
        written = object(in: folder, 0)
        inParts = object(in: folder, 1)
        outside = folder.isEmpty ? nil : object(in: "", 2)
        roleName = TestName.make(time: time, random: random)
        sibling = folder.isEmpty ? nil : object(in: folder + Self.siblingEnding, 3)
    }

    /// The prefix whose listing must be refused; nil where nothing lies outside.
    var foreignPrefix: String? {
        sibling.map { String($0.key[..<($0.key.lastIndex(of: "/") ?? $0.key.endIndex)]) + "/" }
    }
}
