import Files
import Foundation
import TestSupport
import Testing

/// A file that one process at a time may hold.
@Suite struct JournalFileTests {
    private let folder = TemporaryFolder()
    private var path: String { "\(folder.path)/journal" }

    private func open(_ opening: JournalFile.Opening = .either) throws -> JournalFile {
        try #require(JournalFile(path: path, opening))
    }

    private func tear(_ text: String) throws {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    @Test func whatWasAppendedComesBackInItsOrder() throws {
        do {
            let file = try open(.new)
            #expect(file.append("one") && file.append("") && file.append("trois é") && file.sync())
        }
        let file = try open(.existing)
        #expect(file.lines(atMost: 100) == ["one", "", "trois é"])
        #expect(file.clear() && file.lines(atMost: 100).isEmpty)
        #expect(file.append("again") && file.lines(atMost: 100) == ["again"])
    }

    @Test func aTornLineIsNone() throws {
        let file = try open()
        #expect(file.append("whole"))
        try tear("to")
        #expect(file.lines(atMost: 100) == ["whole"])
    }

    @Test func aFileThatIsTooLongHasNoLines() throws {
        let file = try open()
        #expect(file.append("12345"))
        #expect(file.lines(atMost: 6) == ["12345"])
        #expect(file.lines(atMost: 5) == [])
    }

    @Test func onlyOneMayHoldIt() throws {
        let first = try open(.new)
        #expect(JournalFile(path: path, .existing) == nil)
        #expect(JournalFile(path: path, .either) == nil)
        #expect(first.append("still ours"))
    }

    @Test func itIsMadeOrFoundAsIsAsked() throws {
        #expect(JournalFile(path: path, .existing) == nil)
        #expect(folder.names == [])
        _ = try open(.new)
        #expect(JournalFile(path: path, .new) == nil)
        _ = try open(.existing)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o602])
    func aFileThatOthersMayTouchIsRefused(_ mode: Int) throws {
        _ = try open(.new)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(JournalFile(path: path, .existing) == nil)
    }

    @Test func whatIsNoFileOfItsOwnIsRefused() throws {
        try folder.file("elsewhere")
        chmod("\(folder.path)/elsewhere", 0o600)
        try folder.link("journal", to: "elsewhere")
        #expect(JournalFile(path: path, .either) == nil)
        unlink(path)
        mkfifo(path, 0o600)
        #expect(JournalFile(path: path, .existing) == nil)
    }

    @Test func itIsRemovedWhenNothingStandsInItOrForGood() throws {
        let file = try open(.new)
        #expect(file.append("one"))
        file.removeIfEmpty()
        #expect(folder.names == ["journal"])
        file.remove()
        #expect(folder.names == [])
        try open(.new).removeIfEmpty()
        #expect(folder.names == [])
    }
}
