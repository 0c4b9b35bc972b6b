import Foundation
import Glibc
import TestSupport
import Testing

@testable import Onboarding

/// Saving, finding and keeping drafts, on a real disk.
@Suite struct DraftStoreTests {
    private let folder = TemporaryFolder()
    private var root: String { folder.path }
    private var store: DraftStore { DraftStore(folder: "\(root)/state/s3-onboard") }

    private func mode(_ path: String) -> mode_t {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    private func expect(_ wanted: DraftError, _ body: () throws(DraftError) -> Void) {
        do throws(DraftError) {
            try body()
            Issue.record("nothing was refused")
        } catch {
            #expect(error == wanted)
        }
    }

    private func put(_ text: String) throws {
        try store.save(DraftFixture.draft)
        try text.write(toFile: store.path, atomically: false, encoding: .utf8)
    }

    @Test func everyAnswerComesBackAsItWasTyped() throws {
        #expect(try store.load() == nil)
        try store.save(DraftFixture.draft)
        #expect(try store.load() == DraftFixture.draft)
        try store.discard()
        #expect(try store.load() == nil)
        try store.discard()
    }

    @Test func aLaterDraftTakesThePlaceOfAnEarlierOne() throws {
        try store.save(DraftFixture.draft)
        let later = Draft(setup: Setup(platform: "didomi", method: .reader), screen: "platform")
        try store.save(later)
        #expect(try store.load() == later)
    }

    @Test func onlyItsOwnerCanReadIt() throws {
        try store.save(DraftFixture.draft)
        #expect(mode(store.path) == 0o600)
        #expect(mode(store.folder) == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: store.folder)
        #expect(names == ["draft.json"], "no temporary file stays")
    }

    @Test func aFolderThatWasOpenIsClosed() throws {
        try FileManager.default.createDirectory(
            atPath: store.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        try store.save(DraftFixture.draft)
        #expect(mode(store.folder) == 0o700)
    }

    @Test func theFolderFollowsTheXDGRules() {
        func folder(_ state: String?) -> String {
            DraftStore(environment: state.map { ["XDG_STATE_HOME": $0] } ?? [:], homeDirectory: "/home/u")
                .folder
        }
        #expect(folder(nil) == "/home/u/.local/state/s3-onboard")
        #expect(folder("") == "/home/u/.local/state/s3-onboard")
        #expect(folder("relative") == "/home/u/.local/state/s3-onboard")
        #expect(folder("/var/state") == "/var/state/s3-onboard")
    }

    @Test(arguments: [
        ("{", "JSON, 1:2"), ("[]", "JSON"), ("{}", "version"), (#"{"version": "1"}"#, "version"),
        (#"{"version": 1}"#, "method"), (#"{"version": 1, "method": "telepathy"}"#, "method"),
        (
            #"{"version": 1, "method": "reader", "mode": "documented", "platform": "x", "bucket": 1}"#,
            "bucket"
        ),
        (
            #"{"version": 1, "method": "reader", "mode": "documented", "platform": "x", "bucket": "", "#
                + #""folder": "", "tags": [1], "screen": "s"}"#, "tags"
        ),
    ])
    func aDamagedDraftIsNamedAndKept(_ text: String, _ reason: String) throws {
        try put(text)
        let store = store
        expect(.damaged(path: store.path, reason: reason)) { () throws(DraftError) in _ = try store.load() }
        expect(.unusableDraftInTheWay(path: store.path)) { () throws(DraftError) in
            try store.save(DraftFixture.draft)
        }
        expect(.damaged(path: store.path, reason: reason)) { () throws(DraftError) in try store.discard() }
        #expect(try String(contentsOfFile: store.path, encoding: .utf8) == text)
    }

    @Test func aNewerDraftIsNamedAndKept() throws {
        let text = #"{"version": 2, "answers": "as nobody knows them yet"}"#
        try put(text)
        let store = store
        expect(.newer(version: "2", path: store.path)) { () throws(DraftError) in _ = try store.load() }
        expect(.unusableDraftInTheWay(path: store.path)) { () throws(DraftError) in
            try store.save(DraftFixture.draft)
        }
        #expect(try String(contentsOfFile: store.path, encoding: .utf8) == text)
    }

    @Test func bytesThatAreNoTextAreDamaged() throws {
        try put("")
        try Data([0xFF, 0xFE]).write(to: URL(filePath: store.path))
        let store = store
        expect(.damaged(path: store.path, reason: "UTF-8")) { () throws(DraftError) in _ = try store.load() }
    }

    @Test func aSymbolicLinkIsNotFollowed() throws {
        try store.save(DraftFixture.draft)
        let elsewhere = "\(root)/elsewhere.json"
        try FileManager.default.moveItem(atPath: store.path, toPath: elsewhere)
        try FileManager.default.createSymbolicLink(atPath: store.path, withDestinationPath: elsewhere)
        let store = store
        expect(.symbolicLink(path: store.path)) { () throws(DraftError) in _ = try store.load() }
        expect(.symbolicLink(path: store.path)) { () throws(DraftError) in try store.save(DraftFixture.draft)
        }
    }

    @Test func aFolderThatIsALinkIsNotFollowed() throws {
        try FileManager.default.createDirectory(atPath: "\(root)/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/link", withDestinationPath: "\(root)/real")
        let store = DraftStore(folder: "\(root)/link")
        expect(.symbolicLink(path: store.folder)) { () throws(DraftError) in
            try store.save(DraftFixture.draft)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/real").isEmpty)
    }

    @Test func aFileInThePlaceOfTheFolderIsSaid() throws {
        try "x".write(toFile: "\(root)/state", atomically: false, encoding: .utf8)
        let store = store
        expect(.system(.createFolder, path: store.folder, errorNumber: ENOTDIR)) { () throws(DraftError) in
            try store.save(DraftFixture.draft)
        }
    }

    @Test func aFolderInThePlaceOfTheDraftIsSaid() throws {
        try FileManager.default.createDirectory(atPath: store.path, withIntermediateDirectories: true)
        let store = store
        expect(.system(.read, path: store.path, errorNumber: EISDIR)) { () throws(DraftError) in
            _ = try store.load()
        }
    }

    @Test func aPathThatIsTooLongIsSaid() {
        let store = DraftStore(folder: "\(root)/\(String(repeating: "x", count: 300))")
        expect(.system(.createFolder, path: store.folder, errorNumber: ENAMETOOLONG)) {
            () throws(DraftError) in
            try store.save(DraftFixture.draft)
        }
    }
}
