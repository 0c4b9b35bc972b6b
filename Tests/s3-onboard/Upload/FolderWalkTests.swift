import Foundation
import TestSupport
import Testing

@testable import s3_onboard

@Suite("Everything below a folder")
struct FolderWalkTests {
    private let scratch = TemporaryFolder()

    private func relative() -> [String] {
        FolderWalk(root: scratch.path).map { entry in
            switch entry {
            case .file(_, let relative, _): relative
            case .obstacle(let path, let obstacle): "\(path.dropFirst(scratch.path.count + 1)): \(obstacle)"
            }
        }
    }

    @Test("always in the order of the names' bytes, folder by folder")
    func order() throws {
        for name in ["b", "a/z", "a/b/c", "a.txt", "Z", "é", ".hidden", "10", "9"] { try scratch.file(name) }
        #expect(relative() == [".hidden", "10", "9", "Z", "a/b/c", "a/z", "a.txt", "b", "é"])
        #expect(relative() == relative())
    }

    @Test("with path and size")
    func facts() throws {
        let path = try scratch.file("in/a.csv", "12345")
        let walk = FolderWalk(root: scratch.path + "/")
        #expect(Array(walk) == [.file(path: path, relative: "in/a.csv", bytes: 5)])
    }

    @Test("nothing is in an empty folder, however deep")
    func empty() throws {
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/a/b/c", withIntermediateDirectories: true)
        #expect(relative().isEmpty)
    }

    @Test("links to files and folders are followed, a link back is named once, a broken one is an error")
    func links() throws {
        try scratch.file("real/data.csv")
        try scratch.link("file", to: "real/data.csv")
        try scratch.link("folder", to: "real")
        try scratch.link("real/back", to: "..")
        try scratch.link("broken", to: "nowhere")
        #expect(
            relative() == [
                "broken: unreadable(\(ENOENT))", "file", "folder/back: cycle", "folder/data.csv",
                "real/back: cycle", "real/data.csv",
            ])
    }

    @Test("pipes are not opened")
    func pipe() throws {
        mkfifo(scratch.path + "/pipe", 0o600)
        #expect(relative() == ["pipe: special"])
    }

    @Test("a name that is no UTF-8 is an obstacle of its own, and the others go on")
    func nameNotUTF8() throws {
        try scratch.file("z")
        let name = scratch.path.utf8.map { CChar(bitPattern: $0) } + [0x2F, 0x62, 0x61, 0x64, -1, 0]
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
        close(descriptor)
        #expect(relative() == ["bad\u{FFFD}: nameNotUTF8", "z"])
    }

    @Test("a folder that cannot be read is named, and the others go on")
    func unreadableFolder() throws {
        try scratch.file("z")
        // Nobody, root included, opens a path of more than 4,096 bytes by its name.
        let name = String(repeating: "d", count: 255)
        var folder = open(scratch.path, O_RDONLY | O_DIRECTORY)
        for _ in 0..<17 {
            mkdirat(folder, name, 0o700)
            let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
            close(folder)
            folder = next
        }
        close(folder)
        // FileManager cannot remove what it cannot name.
        defer { _ = try? Judge.run(URL(filePath: "/bin/rm"), ["-r", "\(scratch.path)/\(name)"]) }
        let found = relative()
        #expect(found.count == 2)
        #expect(found.first?.hasSuffix(": unreadable(\(ENAMETOOLONG))") == true)
        #expect(found.last == "z")
    }

    @Test("thousands of files and folders leave none open")
    func bounded() throws {
        for number in 0..<300 { try scratch.file("\(number % 30)/\(number)/f") }
        let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        var walk = FolderWalk(root: scratch.path).makeIterator()
        var count = 0
        var most = 0
        while walk.next() != nil {
            count += 1
            if count % 50 == 0 {
                most = max(most, try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count)
            }
        }
        #expect(count == 300)
        // Other tests of this process open files meanwhile.
        #expect(most < before + 40)
    }
}
