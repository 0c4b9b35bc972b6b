import Documents
import Foundation
import Platforms
import TestSupport
import Testing
import YAMLDocuments

@testable import Onboarding

@Suite struct SetupFileTests {
    private static var full: Setup {
        var setup = Setup(
            platform: "adobe-experience-platform", method: .assumedRole, bucket: "acme-exports",
            folder: "adobe/%SEGMENT_NAME%")
        setup.region = "eu-west-3"
        setup.externalID = ""
        setup.principal = "arn:aws:iam::670664943635:user/destinations-adobe-user"
        setup.roleName = "adobe-exports"
        setup.roleARN = "arn:aws:iam::444455556666:role/team/adobe-exports"
        setup.accountID = "004455556666"
        setup.organizationID = "0123456789ABCDEF01234567@AdobeOrg"
        setup.profile = "prod"
        setup.kmsKeyARN = "arn:aws:kms:eu-west-3:444455556666:key/1"
        setup.mode = .documented
        setup.policyName = "write exports"
        setup.permissionsBoundary = "arn:aws:iam::444455556666:policy/boundary"
        setup.path = "/team/"
        setup.tags = [.init("managed by", "yes"), .init("cost", ""), .init("a:b", "# no comment")]
        setup.sessionDuration = 3600
        setup.expectedOwner = "444455556666"
        setup.allowedIPs = ["52.247.108.70/32", "2001:db8::/32"]
        setup.files.type = "CSV"
        setup.files.compression = "GZIP"
        setup.files.encryptionKeyFile = "~/keys/adobe.asc"
        setup.files.manifest = false
        setup.files.name = "%DESTINATION_NAME%_%SEGMENT_ID%"
        setup.files.csv = [.init("delimiter", "\t"), .init("quote", "\""), .init("emptyValue", "")]
        setup.files.frequency = "Every 3 hours"
        setup.name = "L’export d’Adobe: \"quotidien\""
        setup.description = "line one\nline two \u{7}"
        return setup
    }

    @Test func everyKeySurvivesTheFile() throws {
        let text = SetupFile.write(Self.full)
        #expect(try SetupFile.read(YAMLReader.document(text, file: "setup.yaml")) == Self.full)
        #expect(SetupFile.write(Self.full) == text)
    }

    @Test func theFileReadsAsAPersonWouldWriteIt() {
        var setup = Setup(
            platform: "dinmo", method: .assumedRole, bucket: "acme-exports", folder: "exports/dinmo")
        setup.region = "eu-west-3"
        setup.externalID = "2f0c4a4e-1111-4e86-b343-2fde3a6f0396"
        setup.roleARN = "arn:aws:iam::444455556666:role/acme"
        setup.tags = [.init("team", "data")]
        #expect(
            SetupFile.write(setup) == """
                version: 1
                platform: dinmo
                method: assumed-role
                bucket: acme-exports
                region: eu-west-3
                folder: exports/dinmo
                externalId: "2f0c4a4e-1111-4e86-b343-2fde3a6f0396"
                roleArn: arn:aws:iam::444455556666:role/acme
                mode: least-privilege
                tags:
                  team: data

                """)
    }

    @Test(arguments: PlatformCatalog.builtIn)
    func aNewSetupOfEachPlatformReads(platform: Platform) throws {
        for method in platform.methods {
            let setup = Setup(platform: platform.id, method: method.kind)
            let document = try YAMLReader.document(SetupFile.write(setup), file: "setup.yaml")
            #expect(try SetupFile.read(document) == setup)
        }
    }

    /// Texts that mean something to YAML, or nothing to a terminal.
    @Test func anyTextSurvives() throws {
        let texts = [
            "", " ", "yes", "No", "null", "~", "012", "1e3", "- a", "a: b", "a #b", "#a", "'a'", "\"", "\\",
            "a\\nb", "{a}",
            "[a]", "*a", "&a", "!a", "%a", "@a", "`a", "a\tb", "a\r\nb", "\u{85}", "\u{2028}", "a\u{FEFF}",
            "日本", "😀",
            "e\u{301}", "a:", ":a", "=", "<<", "---", "...", "\u{0}", "\u{1b}[31m",
        ]
        for text in texts {
            var setup = Setup(platform: "dinmo", method: .assumedRole)
            setup.name = text
            setup.tags = [.init(text.isEmpty ? "k" : text, text)]
            let written = SetupFile.write(setup)
            let read = try SetupFile.read(YAMLReader.document(written, file: "setup.yaml"))
            #expect(
                read.name?.unicodeScalars.elementsEqual(text.unicodeScalars) == true,
                "\(text.debugDescription)")
            #expect(read.tags == setup.tags, "\(text.debugDescription)")
            // Nothing in a file that a person may print can drive the terminal.
            #expect(
                !written.unicodeScalars.contains { $0.isInvisible && $0 != "\n" }, "\(text.debugDescription)")
        }
    }

    @Test func aFileMayBeSparse() throws {
        let setup = try read("version: 1\nplatform: dinmo\n")
        #expect(setup == Setup(platform: "dinmo", method: .assumedRole))
        #expect(setup.mode == .leastPrivilege)
    }

    @Test(arguments: [
        ("platform: dinmo", "setup.yaml:1: The key `version` is missing; add it."),
        (
            "version: 2\nplatform: dinmo",
            "setup.yaml:1: Version 2 of this file is newer than this program, which knows up to 1; update the program."
        ),
        ("version: 0\nplatform: dinmo", "setup.yaml:1: `0` is not known here. Known: `1`."),
        ("version: one\nplatform: dinmo", "setup.yaml:1: `one` is not a whole number."),
        ("version: 1", "setup.yaml:1: The key `platform` is missing; add it."),
        (
            "version: 1\nplatform: dimno",
            "setup.yaml:2: `dimno` is not known here; did you mean `dinmo`? Known: `adobe-experience-platform`, "
                + "`adobe-rtcdp-legacy`, `didomi`, `dinmo`, `custom`."
        ),
        (
            "version: 1\nplatform: dinmo\nmethod: reader",
            "setup.yaml:3: `reader` is not known here. Known: `assumed-role`, `access-key`."
        ),
        (
            "version: 1\nplatform: dinmo\nmethod: access_key",
            "setup.yaml:3: `access_key` is not known here; did you mean `access-key`? Known: `assumed-role`, "
                + "`access-key`, `bucket-policy`, `reader`."
        ),
        (
            "version: 1\nplatform: dinmo\nbuckett: acme",
            "setup.yaml:3: Nobody reads the key `buckett`; did you mean `bucket`?"
        ),
        (
            "version: 1\nplatform: dinmo\nroleARN: x",
            "setup.yaml:3: Nobody reads the key `roleARN`; did you mean `roleArn`?"
        ),
        (
            "version: 1\nplatform: dinmo\nmode: least",
            "setup.yaml:3: `least` is not known here. Known: `documented`, `least-privilege`."
        ),
        ("version: 1\nplatform: dinmo\nbucket: [a]", "setup.yaml:3: Expected a text here, found a list."),
        (
            "version: 1\nplatform: dinmo\nsessionDuration: 1h",
            "setup.yaml:3: `1h` is not a whole number."
        ),
        (
            "version: 1\nplatform: dinmo\nfiles:\n  typ: CSV",
            "setup.yaml:4: Nobody reads the key `typ`; did you mean `type`?"
        ),
        (
            "version: 1\nplatform: adobe-experience-platform\nfiles:\n  type: XLS",
            "setup.yaml:4: `XLS` is not known here. Known: `CSV`, `JSON`, `PARQUET`."
        ),
        (
            "version: 1\nplatform: adobe-experience-platform\nfiles:\n  csv:\n    delimeter: ';'",
            "setup.yaml:5: Nobody reads the key `delimeter`; did you mean `delimiter`?"
        ),
        (
            "version: 1\nplatform: adobe-experience-platform\nfiles:\n  csv:\n    escape: x",
            "setup.yaml:5: `x` is not known here. Known: `\\`, `'`."
        ),
    ])
    func aWrongFileIsRefusedWithPlaceAndReason(yaml: String, sentence: String) {
        #expect(refusal(of: yaml)?.description == sentence)
    }

    /// A secret has no key here; and whoever tries must not find it in the message.
    @Test(arguments: ["secretAccessKey", "secret", "sessionToken", "accessKeyId"])
    func aSecretHasNoPlace(key: String) {
        let error = refusal(of: "version: 1\nplatform: dinmo\n\(key): wJalrXUtnFEMIcanary\n")
        #expect(error?.line == 3)
        #expect(error?.description.contains("canary") == false)
    }

    /// What we write, another reader of YAML must read as the same texts.
    @Test func pythonReadsTheSame() throws {
        let script = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"
        let python = Judge.root.appending(path: ".ci/python/bin/python")
        let output = try Judge.run(python, ["-c", script], input: Data(SetupFile.write(Self.full).utf8))
        let read = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
        #expect(read["accountId"] as? String == "004455556666")
        #expect(read["externalId"] as? String == "")
        #expect(read["name"] as? String == Self.full.name)
        #expect(read["description"] as? String == Self.full.description)
        #expect(
            read["tags"] as? [String: String] == ["managed by": "yes", "cost": "", "a:b": "# no comment"])
        #expect(read["sessionDuration"] as? Int == 3600)
        #expect((read["files"] as? [String: Any])?["manifest"] as? Bool == false)
    }

    private func read(_ yaml: String) throws -> Setup {
        try SetupFile.read(YAMLReader.document(yaml, file: "setup.yaml"))
    }

    private func refusal(of yaml: String) -> DocumentError? {
        do throws(DocumentError) {
            _ = try SetupFile.read(YAMLReader.document(yaml, file: "setup.yaml"))
            return nil
        } catch {
            return error
        }
    }
}
