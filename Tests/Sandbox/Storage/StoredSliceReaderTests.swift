import Foundation
import Testing

@testable import Sandbox

@Suite struct StoredSliceReaderTests {
    private static func withFiles(_ contents: [String], _ body: ([StoredFile]) throws -> Void) throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        try body(
            contents.map { text in
                let writer = try folder.makeFile()
                try writer.write(Array(text.utf8))
                return try writer.finish()
            })
    }

    private static func read(_ slice: StoredSlice, buffer size: Int) -> String? {
        var reader = StoredSliceReader(slice)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: size)
        while true {
            guard let count = buffer.withUnsafeMutableBytes({ reader.read(into: $0) }) else { return nil }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    @Test(arguments: [1, 3, 100]) func partsAreOneObject(_ size: Int) throws {
        try Self.withFiles(["abc", "", "defg", "h"]) { files in
            #expect(Self.read(StoredSlice(files: files, offset: 0, count: 8), buffer: size) == "abcdefgh")
            #expect(Self.read(StoredSlice(files: files, offset: 2, count: 3), buffer: size) == "cde")
            #expect(Self.read(StoredSlice(files: files, offset: 3, count: 5), buffer: size) == "defgh")
            #expect(Self.read(StoredSlice(files: files, offset: 7, count: 1), buffer: size) == "h")
            #expect(Self.read(StoredSlice(files: files, offset: 0, count: 0), buffer: size) == "")
        }
    }

    @Test func aFileThatIsGoneIsAnError() throws {
        try Self.withFiles(["abc"]) { files in
            try FileManager.default.removeItem(atPath: files[0].path)
            #expect(Self.read(StoredSlice(files: files, offset: 0, count: 3), buffer: 10) == nil)
        }
    }

    @Test func aFileGoesWithItsLastHolder() throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        var file: StoredFile? = try folder.makeFile().finish()
        let path = try #require(file?.path)
        #expect(FileManager.default.fileExists(atPath: path))
        file = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func aBodyThatIsNotFinishedLeavesNothing() throws {
        let folder = try StorageFolder()
        defer { folder.remove() }
        do { try folder.makeFile().write(Array("half".utf8)) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func theFolderIsForItsOwnerAlone() throws {
        let folder = try StorageFolder()
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        _ = try folder.makeFile()
        folder.remove()
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
}
