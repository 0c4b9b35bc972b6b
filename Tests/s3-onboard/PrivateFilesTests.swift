import Foundation
import TestSupport
import Testing
import Wizard

@testable import s3_onboard

@Suite("Files that the wizard writes", .serialized)
struct PrivateFilesTests {
    @Test("readable by their owner only, and never over a file that is there")
    func numbered() throws {
        let folder = TemporaryFolder()
        let name = try folder.file("trust.json", "theirs")

        let file = WizardEffect.File(name: name, text: "ours")
        guard case .success(let paths) = PrivateFiles.write([file, file]) else {
            Issue.record("both are written")
            return
        }
        #expect(paths == ["trust-2.json", "trust-3.json"].map { "\(folder.path)/\($0)" })
        #expect(try String(contentsOfFile: name, encoding: .utf8) == "theirs")
        #expect(try String(contentsOfFile: paths[0], encoding: .utf8) == "ours")
        let mode = try FileManager.default.attributesOfItem(atPath: paths[0])[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("a folder that is not there is named with the system's reason")
    func refused() {
        let file = WizardEffect.File(name: "/nowhere/trust.json", text: "x")
        guard case .failure(let reason) = PrivateFiles.write([file]) else {
            Issue.record("nothing can be written there")
            return
        }
        #expect(reason.en == "/nowhere/trust.json cannot be written here: No such file or directory.")
        #expect(reason.fr.hasPrefix("/nowhere/trust.json ne peut pas être écrit ici"))
    }
}
