import Documents
import Foundation
import Platforms
import Testing
import YAMLDocuments

/// A pack that reads, to be damaged one line at a time.
private let sound = """
    id: acme
    name: Acme
    summary: {en: Acme writes files., fr: Acme écrit des fichiers.}
    direction: platform-writes
    methods:
      - kind: assumed-role
        label: {en: Role, fr: Rôle}
        hint: {en: A role., fr: Un rôle.}
        principals:
          - id: acme
            arn: arn:aws:iam::111122223333:root
            label: {en: Acme, fr: Acme}
        externalId:
          madeBy: platform
          format: uuid
          example: abc
          whereToFind: {en: There., fr: Là.}
        actions: [s3:PutObject]
        documentedGrants:
          - sid: Write
            actions: [s3:PutObject]
            scopes: [all-objects]
    bucket: {dots: accepted}
    folder: {required: false}
    accessKey: {base32Only: false}
    files:
      types: [CSV]
      csvOptions:
        - name: quote
          values: ['"', NUL]
          standard: NUL
    form:
      - label: Bucket
        answer: bucket
    corrections:
      - id: one
        documentLine: wrong
        explanation: {en: Right., fr: Juste.}
    sources:
      - title: Page
        url: https://example.com/
        retrieved: 2026-11-20
    """

@Suite struct PackErrorTests {
    private func refusal(of yaml: String) -> DocumentError? {
        do throws(DocumentError) {
            _ = try Platform(document: try YAMLReader.document(yaml, file: "acme.yaml"))
            return nil
        } catch {
            return error
        }
    }

    @Test func theSoundPackReads() throws {
        let platform = try Platform(document: try YAMLReader.document(sound, file: "acme.yaml"))
        #expect(platform.id == "acme")
        #expect(platform.methods.first?.externalID?.required == true)
        #expect(platform.files.csvOptions.first?.standard == "NUL")
    }

    @Test(arguments: [
        ("id: acme", "ident: acme", "acme.yaml:1: The key `id` is missing; add it."),
        (
            "platform-writes", "platform-write",
            "acme.yaml:4: `platform-write` is not known here; did you mean `platform-writes`? "
                + "Known: `platform-writes`, `customer-reads`."
        ),
        (
            "summary: {en: Acme writes files., fr: Acme écrit des fichiers.}", "summary: Acme writes files.",
            "acme.yaml:3: Expected a text in each language (`en:`, `fr:`) here, found a text."
        ),
        (
            "label: {en: Role, fr: Rôle}", "label: {en: Role}",
            "acme.yaml:7: `label` has no French text; add `fr:`."
        ),
        (
            "kind: assumed-role", "kind: assume-role",
            "acme.yaml:6: `assume-role` is not known here; did you mean `assumed-role`? "
                + "Known: `assumed-role`, `access-key`, `bucket-policy`, `reader`."
        ),
        (
            "format: uuid", "format: guid",
            "acme.yaml:15: `guid` is not known here; did you mean `uuid`? "
                + "Known: `any`, `uuid`, `adobe-organization-id`."
        ),
        (
            "madeBy: platform", "madeby: platform",
            "acme.yaml:14: Nobody reads the key `madeby`; did you mean `madeBy`?"
        ),
        (
            "scopes: [all-objects]", "scopes: [all-object]",
            "acme.yaml:22: `all-object` is not known here; did you mean `all-objects`? "
                + "Known: `bucket`, `all-objects`, `folder-objects`."
        ),
        (
            "scopes: [all-objects]", "scopes: []", "acme.yaml:22: The key `scopes` has no value; write one."
        ),
        ("{base32Only: false}", "{base32Only: no}", "acme.yaml:25: `no` is not `true` or `false`."),
        (
            "{base32Only: false}", "{base32: false}",
            "acme.yaml:25: Nobody reads the key `base32`; remove it."
        ),
        ("{required: false}", "[]", "acme.yaml:24: Expected keys and values here, found a list."),
        (
            "dots: accepted", "dots: accepted, maximumLength: long",
            "acme.yaml:23: `long` is not a whole number."
        ),
        (
            "standard: NUL", "standard: nul",
            "acme.yaml:31: `nul` is not known here; did you mean `NUL`? Known: `\"`, `NUL`."
        ),
        (
            "retrieved: 2026-11-20", "retrieved: today",
            "acme.yaml:42: `today` is not a day such as `2026-11-20`."
        ),
        ("types: [CSV]", "types: [CSV, CSV]", "acme.yaml:27: `CSV` stands twice in this list; keep one."),
        ("types: [CSV]", "types: CSV", "acme.yaml:27: Expected a list here, found a text."),
        ("form:", "forms:", "acme.yaml:33: Nobody reads the key `forms`; did you mean `form`?"),
    ])
    func aDamagedLineIsNamed(line: String, damaged: String, sentence: String) throws {
        try #require(sound.contains(line))
        let error = refusal(of: sound.replacing(line, with: damaged, maxReplacements: 1))
        #expect(error?.description == sentence)
    }

    @Test func aPackNeedsAMethodAndASource() {
        let withoutSources = sound.components(separatedBy: "sources:")[0]
        #expect(refusal(of: withoutSources + "sources: []")?.reason == .emptyValue("sources"))
        let start = sound.components(separatedBy: "methods:")[0]
        let end = sound.components(separatedBy: "bucket: {dots").last ?? ""
        #expect(refusal(of: start + "methods: []\nbucket: {dots" + end)?.reason == .emptyValue("methods"))
    }

    @Test func oneKindOfMethodStandsOnce() throws {
        let parts = sound.components(separatedBy: "methods:\n")
        let method = try #require(parts.last?.components(separatedBy: "bucket: {dots").first)
        let twice = sound.replacing("methods:\n" + method, with: "methods:\n" + method + method)
        #expect(refusal(of: twice)?.reason == .repeatedValue("assumed-role"))
    }
}
