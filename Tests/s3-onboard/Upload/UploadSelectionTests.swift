import Foundation
import TestSupport
import Testing
import Uploader

@testable import s3_onboard

@Suite("Which file goes to which key")
struct UploadSelectionTests {
    private let scratch = TemporaryFolder()

    private func select(
        _ sources: [String], _ target: String, recursive: Bool = false, expected: String? = nil,
        partSize: Int64? = nil
    ) throws(Failure) -> UploadSelection {
        var options = SourceArguments()
        options.recursive = recursive
        options.include = []
        options.exclude = []
        options.expectedSizeText = expected
        return try UploadSelection(
            sources, target: UploadTarget(target), options: options, rules: ItemRules(partSize: partSize))
    }

    private func refusal(
        _ sources: [String], _ target: String, recursive: Bool = false, expected: String? = nil,
        partSize: Int64? = nil
    ) -> (status: ProgramStatus, message: String)? {
        do throws(Failure) {
            _ = try select(
                sources, target, recursive: recursive, expected: expected, partSize: partSize)
            return nil
        } catch {
            return (error.status, error.message.en)
        }
    }

    private func keys(_ selection: UploadSelection) -> [String] {
        selection.map { entry in
            switch entry {
            case .item(let item): item.key
            case .refused(let file): file.reason.en
            }
        }
    }

    @Test("a key that ends in a slash gets the file's name")
    func folderKey() throws {
        let selection = try select([try scratch.file("a b.csv")], "s3://acme-exports/in/2026/")
        #expect(keys(selection) == ["in/2026/a b.csv"])
    }

    @Test("a bucket alone is its root", arguments: ["s3://acme-exports", "s3://acme-exports/"])
    func root(target: String) throws {
        #expect(keys(try select([try scratch.file("a.csv")], target)) == ["a.csv"])
    }

    @Test("a whole key is taken as it stands, slashes and all")
    func wholeKey() throws {
        #expect(keys(try select([try scratch.file("a.csv")], "s3://acme-exports//x//y")) == ["/x//y"])
    }

    @Test("a key is measured in bytes, the appended name included")
    func longKey() throws {
        let path = try scratch.file("ab")
        #expect(refusal([path], "s3://acme-exports/" + String(repeating: "k", count: 1_021) + "/") == nil)
        let refusal = try #require(
            self.refusal([path], "s3://acme-exports/" + String(repeating: "é", count: 511) + "/"))
        #expect(refusal.status == .wrongUse)
        #expect(refusal.message.contains("has 1025 bytes; S3 takes 1024 at most."))
    }

    @Test(
        "control characters are named, those of Latin-1 too",
        arguments: [("a\tb", "U+0009"), ("a\u{7F}", "U+007F"), ("\u{85}", "U+0085")])
    func controlCharacters(key: String, name: String) throws {
        let refusal = try #require(self.refusal([try scratch.file("a")], "s3://acme-exports/\(key)"))
        #expect(refusal.message == "The key holds the control character \(name); remove it.")
    }

    @Test("a bucket that breaks a rule is refused before anything is read")
    func bucket() throws {
        let refusal = try #require(self.refusal(["missing"], "s3://Acme/x"))
        #expect(refusal.message.contains("upper case"))
    }

    @Test("two files that would be one object")
    func sameKey() throws {
        let one = try scratch.file("one/a.csv")
        let two = try scratch.file("two/a.csv")
        let refusal = try #require(self.refusal([one, two], "s3://acme-exports/in/"))
        #expect(refusal.status == .wrongUse)
        #expect(
            refusal.message == "\(one) and \(two) would both become `in/a.csv`: one would replace the other.")
    }

    @Test("folders and files are told apart")
    func kinds() throws {
        let file = try scratch.file("d/a.csv")
        let folder = try #require(refusal([scratch.path], "s3://acme-exports/in/"))
        #expect(folder.status == .wrongUse)
        #expect(folder.message == "\(scratch.path) is a folder: add --recursive to upload every file in it.")
        let recursive = try #require(refusal([file], "s3://acme-exports/in/", recursive: true))
        #expect(recursive.status == .wrongUse)
        #expect(recursive.message.hasPrefix("\(file) is not a folder: "))
        let missing = try #require(refusal([scratch.path + "/no"], "s3://acme-exports/in/", recursive: true))
        #expect(missing.status == .no)
        #expect(missing.message.hasSuffix("/no cannot be read: No such file or directory."))
    }

    @Test("a folder's files keep their paths; the target needs no slash", arguments: ["in", "in/"])
    func folder(target: String) throws {
        try scratch.file("a.csv")
        try scratch.file("sub/b.csv")
        let selection = try select([scratch.path + "/"], "s3://acme-exports/\(target)", recursive: true)
        #expect(keys(selection) == ["in/a.csv", "in/sub/b.csv"])
    }

    @Test("of two folders with the same file, the second one's is refused and the others go on")
    func twoFolders() throws {
        try scratch.file("one/a")
        try scratch.file("two/a")
        try scratch.file("two/b")
        let (one, two) = (scratch.path + "/one", scratch.path + "/two")
        #expect(
            keys(try select([one, two], "s3://acme-exports", recursive: true)) == [
                "a",
                "\(two)/a: \(one)/a and \(two)/a would both become `a`: one would replace the other.", "b",
            ])
        #expect(keys(try select([one, one], "s3://acme-exports", recursive: true)).count == 2)
    }

    @Test("standard input: one key, once, and as long as it says")
    func standardInput() throws {
        let selection = try select(["-"], "s3://acme-exports/key", expected: "100GiB")
        guard case .files(let items) = selection,
            case .stream(let descriptor, let expected) = items.first?.source
        else {
            Issue.record("standard input is a stream")
            return
        }
        #expect(descriptor == 0)
        #expect(expected == 100 << 30)
        #expect(
            refusal(["-"], "s3://acme-exports/in/")?.message.hasPrefix("Standard input has no name") == true)
        let file = try scratch.file("a")
        #expect(
            refusal(["-", file, "-"], "s3://acme-exports/in/")?.message
                == "Standard input can be read once: name `-` a single time.")
        #expect(refusal(["-"], "s3://acme-exports/in/", recursive: true)?.status == .wrongUse)
        #expect(
            refusal([file], "s3://acme-exports/in/", expected: "1k")?.message
                == "--expected-size is for standard input: name `-` as the file, or leave the option out.")
        #expect(
            refusal(["-"], "s3://acme-exports/a", expected: "a lot")?.message.hasPrefix(
                "--expected-size a lot:")
                == true)
    }

    @Test("parts that cannot be enough are refused with the arithmetic")
    func partSize() throws {
        let refusal = try #require(
            self.refusal(["-"], "s3://acme-exports/a", expected: "60GiB", partSize: 5 << 20))
        #expect(refusal.status == .wrongUse)
        #expect(
            refusal.message
                == "- has 64424509440 bytes: in parts of 5 MiB that is 12288 parts, and S3 takes 10000. Give "
                + "--part-size 7MiB or more, or leave it out.")
        let large = try #require(self.refusal(["-"], "s3://acme-exports/a", expected: "49TiB"))
        #expect(large.status == .no)
        #expect(large.message == "- has 49 TiB; an object has 48.8 TiB at most.")
    }

    @Test("the survey counts what will travel and finds what will not")
    func survey() throws {
        try scratch.file("a", "123")
        try scratch.file("b", "4567")
        try scratch.file("c\u{1}")
        try scratch.link("broken", to: "nowhere")
        mkfifo(scratch.path + "/pipe", 0o600)
        let rules = ItemRules(partSize: nil)
        let folder = SourceSurvey(
            try select([scratch.path], "s3://acme-exports", recursive: true), rules: rules)
        #expect(folder.files == 2)
        #expect(folder.bytes == 7)
        #expect(!folder.hasParts)
        #expect(folder.refused.map(\.isFailure) == [true, true, false])
        #expect(folder.failures == 2)
        let file = try select([scratch.path + "/a", "-"].suffix(1), "s3://acme-exports/x")
        #expect(SourceSurvey(file, rules: rules).bytes == nil)
    }

    @Test("a file that goes in parts can be gone on with")
    func hasParts() throws {
        let path = try scratch.file("large", "")
        truncate(path, 9 << 20)
        let rules = ItemRules(partSize: nil)
        #expect(SourceSurvey(try select([path], "s3://acme-exports/x"), rules: rules).hasParts)
    }
}
