import Foundation
import Testing

@testable import s3_onboard

@Suite("Which file goes to which key")
struct UploadListTests {
    private static func file(_ name: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "upload-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: name).path
        try Data("x".utf8).write(to: URL(filePath: path))
        return path
    }

    private static func refusal(_ arguments: [String]) -> (status: ProgramStatus, message: String)? {
        do {
            _ = try UploadList(arguments: arguments)
            return nil
        } catch let failure as Failure {
            return (failure.status, failure.message.en)
        } catch {
            return nil
        }
    }

    @Test("a key that ends in a slash gets the file's name")
    func folderKey() throws {
        let path = try Self.file("a b.csv")
        let list = try UploadList(arguments: [path, "s3://acme-exports/in/2026/"])
        #expect(list.bucket == "acme-exports")
        #expect(list.items.map(\.key) == ["in/2026/a b.csv"])
    }

    @Test("a bucket alone is its root", arguments: ["s3://acme-exports", "s3://acme-exports/"])
    func root(target: String) throws {
        let list = try UploadList(arguments: [try Self.file("a.csv"), target])
        #expect(list.items.map(\.key) == ["a.csv"])
    }

    @Test("a whole key is taken as it stands, slashes and all")
    func wholeKey() throws {
        let list = try UploadList(arguments: [try Self.file("a.csv"), "s3://acme-exports//x//y"])
        #expect(list.items.map(\.key) == ["/x//y"])
    }

    @Test("a key is measured in bytes, the appended name included")
    func longKey() throws {
        let path = try Self.file("ab")
        #expect(
            Self.refusal([path, "s3://acme-exports/" + String(repeating: "k", count: 1_021) + "/"]) == nil)
        let refusal = try #require(
            Self.refusal([path, "s3://acme-exports/" + String(repeating: "é", count: 511) + "/"]))
        #expect(refusal.status == .wrongUse)
        #expect(refusal.message.contains("has 1025 bytes; S3 takes 1024 at most."))
    }

    @Test("a bucket that breaks a rule is refused before anything is read")
    func bucket() throws {
        let refusal = try #require(Self.refusal(["missing", "s3://Acme/x"]))
        #expect(refusal.message.contains("upper case"))
    }
}
