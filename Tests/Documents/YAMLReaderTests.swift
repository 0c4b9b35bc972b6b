import Documents
import Testing
import YAMLDocuments

@Suite struct YAMLReaderTests {
    @Test func whatIsNotYAMLIsRefusedWithTheParsersWords() throws {
        let error = try #require(refusal(of: "id: a\nname: [b\n"))
        guard case .notYAML(let words) = error.reason else {
            Issue.record("refused for another reason: \(error)")
            return
        }
        #expect(!words.isEmpty)
        #expect(error.description.hasPrefix("pack.yaml:\(error.line): This is not YAML: "))
        #expect(error.line >= 2)
    }

    @Test func aKeyThatStandsTwiceIsRefused() {
        let error = refusal(of: "id: a\nid: b\n")
        #expect(error?.reason == .duplicateKey("id"))
        #expect(error?.sentence.en == "The key `id` stands twice; keep one.")
    }

    @Test func linesAreThoseOfTheFile() throws {
        let entries = try entries(of: "# a comment\n\nid: a\nlist:\n  - b\n")
        guard case .sequence(let items) = entries[1].node.value else {
            Issue.record("no list")
            return
        }
        #expect(entries[0].node.line == 3)
        #expect(items[0].line == 5)
    }

    @Test func scalarsStayAsWritten() throws {
        // A YAML 1.1 reader would make an octal number and false of these.
        let entries = try entries(of: "account: 012345678901\nanswer: no\n")
        #expect(entries.map(\.node.value) == [.scalar("012345678901"), .scalar("no")])
    }

    @Test func anAnchorsValueStandsWhereItIsUsed() throws {
        let entries = try entries(of: "first: &a [x, y]\nsecond: *a\n")
        guard case .sequence(let items) = entries[1].node.value else {
            Issue.record("no list")
            return
        }
        #expect(items.map(\.value) == [.scalar("x"), .scalar("y")])
    }

    @Test func whatAliasesMakeEndlessIsRefused() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            let alias = "*a\(level - 1)"
            let list = [String](repeating: alias, count: 10).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(list)]\n"
        }
        #expect(refusal(of: yaml)?.description.contains("too many") == true)
    }

    @Test func whatLiesTooDeepIsRefused() {
        let yaml = "a: " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000) + "\n"
        #expect(refusal(of: yaml)?.line == 1)
    }

    @Test(arguments: ["a: 1\n---\nb: 2\n", "", "# nothing\n", "a: *nobody\n"])
    func whatIsNotOneDocumentIsRefused(yaml: String) {
        #expect(refusal(of: yaml) != nil)
    }

    @Test func aListCannotBeAKey() {
        #expect(refusal(of: "a: 1\n[b]: 2\n")?.reason == .expected(.text, found: .list))
        #expect(refusal(of: "a: 1\n{b: 1}: 2\n")?.reason == .expected(.text, found: .mapping))
    }

    @Test func aCompiledDocumentIsTheDocument() throws {
        let yaml = "id: a\nrows:\n  - k: 1\n    deep: [x, [y]]\n  - k: 2\nend: {}\n"
        let document = try YAMLReader.document(yaml, file: "pack.yaml")
        #expect(DocumentRecord.tree(DocumentRecord.flatten(document.root)) == document.root)
    }

    private func entries(of yaml: String) throws -> [Node.Entry] {
        guard case .mapping(let entries) = try YAMLReader.document(yaml, file: "pack.yaml").root.value else {
            Issue.record("not a mapping")
            return []
        }
        return entries
    }

    private func refusal(of yaml: String) -> DocumentError? {
        do throws(DocumentError) {
            _ = try YAMLReader.document(yaml, file: "pack.yaml")
            return nil
        } catch {
            return error
        }
    }
}
