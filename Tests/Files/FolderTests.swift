import Files
import Foundation
import Glibc
import TestSupport
import Testing

/// Making folders and reading what is in them.
@Suite struct FolderTests {
    private let folder = TemporaryFolder()

    @Test func everyNameIsThereButTheFolderItselfAndTheOneAbove() throws {
        for name in ["b", ".hidden", "é", "..."] { try folder.file(name) }
        try folder.file("sub/not-this")
        #expect(
            try FolderEntries.names(in: folder.path).sorted() == ["b", ".hidden", "é", "...", "sub"].sorted())
    }

    @Test(arguments: [("nowhere", ENOENT), ("file", ENOTDIR)])
    func aFolderThatCannotBeReadIsSaid(_ name: String, _ reason: Int32) throws {
        try folder.file("file")
        #expect(throws: SystemError(number: reason)) {
            try FolderEntries.names(in: "\(folder.path)/\(name)")
        }
    }

    @Test func aFolderIsMadeWithThoseAboveItForItsOwnerAlone() throws {
        let path = "\(folder.path)/a/b/c"
        try OwnFolder.make(path)
        try OwnFolder.make(path)
        for made in ["a", "a/b", "a/b/c"] {
            let facts = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(made)")
            #expect(facts[.posixPermissions] as? Int == 0o700)
            #expect(facts[.type] as? FileAttributeType == .typeDirectory)
        }
    }

    @Test func whatIsInTheWayIsNamed() throws {
        let long = "\(folder.path)/\(String(repeating: "x", count: 300))"
        let refusal = try #require(throws: OwnFolder.Refusal.self) { try OwnFolder.make("\(long)/a/b") }
        #expect(refusal.path == "\(long)/a/b" && refusal.errorNumber == ENAMETOOLONG)
        let file = try folder.file("file")
        let other = try #require(throws: OwnFolder.Refusal.self) { try OwnFolder.make("\(file)/a/b") }
        #expect(other.path == "\(file)/a/b" && other.errorNumber == ENOTDIR)
        let nowhere = try #require(throws: OwnFolder.Refusal.self) { try OwnFolder.make("/proc/none/a") }
        #expect(nowhere.path == "/proc/none" && nowhere.errorNumber == ENOENT)
    }
}
