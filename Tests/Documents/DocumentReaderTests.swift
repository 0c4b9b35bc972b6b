import Documents
import Testing
import YAMLDocuments

@Suite struct DocumentReaderTests {
    enum Fruit: String, CaseIterable { case apple, pear }

    @Test func readsEveryTypeOfValue() throws {
        let yaml = """
            name: Orchard
            shared: {en: Fruit, fr: Fruits}
            count: 12
            open: true
            day: 2026-11-20
            fruit: pear
            fruits: [apple, pear]
            words: [one, two]
            rows:
              - id: a
              - id: b
            nested:
              inner: yes
            tags:
              team: data
              cost: ""
            """
        try read(yaml) { (reader) throws(DocumentError) in
            #expect(try reader.name("name") == LocalizedText("Orchard"))
            #expect(try reader.localizedText("shared") == LocalizedText(en: "Fruit", fr: "Fruits"))
            #expect(try reader.wholeNumber(ifPresent: "count") == 12)
            #expect(try reader.truth("open", standard: false))
            #expect(try reader.day("day") == "2026-11-20")
            #expect(try reader.choice("fruit", of: Fruit.self) == .pear)
            #expect(try reader.choices("fruits", of: Fruit.self) == [.apple, .pear])
            #expect(try reader.texts("words") == ["one", "two"])
            let ids = try reader.list("rows") { (row) throws(DocumentError) in try row.text("id") }
            #expect(ids == ["a", "b"])
            let inner = try reader.mapping("nested") { (nested) throws(DocumentError) in
                try nested.text("inner")
            }
            #expect(inner == "yes")
            let tags = try reader.pairs("tags")
            #expect(tags.map(\.name) == ["team", "cost"])
            #expect(tags.map(\.value) == ["data", ""])
        }
    }

    @Test func absentIsNotEmpty() throws {
        try read("id: a") { (reader) throws(DocumentError) in
            #expect(try reader.text("id") == "a")
            #expect(try reader.text(ifPresent: "note") == nil)
            #expect(try reader.wholeNumber(ifPresent: "count") == nil)
            #expect(try reader.truth("open", standard: true))
            #expect(try reader.texts("words") == [])
            #expect(try reader.choice(ifPresent: "fruit", of: Fruit.self) == nil)
            #expect(try reader.localizedText(ifPresent: "title") == nil)
        }
        let note = try read("note: ''") { (reader) throws(DocumentError) in try reader.text(ifPresent: "note")
        }
        #expect(note == "")
    }

    @Test func anUnknownKeyIsRefusedWithTheNearestOne() {
        let error = refusal(of: "id: a\nname: b\nbuket: c\n") { (reader) throws(DocumentError) in
            _ = try (reader.text("id"), reader.text("name"), reader.text(ifPresent: "bucket"))
        }
        #expect(error?.reason == .unknownKey("buket", nearest: "bucket"))
        #expect(error?.description == "sample.yaml:3: Nobody reads the key `buket`; did you mean `bucket`?")
        #expect(error?.sentence.fr == "Personne ne lit la clé `buket` ; vouliez-vous dire `bucket` ?")
    }

    @Test func anUnknownKeyInsideAListIsRefusedAtItsOwnLine() {
        let error = refusal(of: "rows:\n  - id: a\n  - id: b\n    extra: c\n") {
            (reader) throws(DocumentError) in
            try reader.list("rows") { (row) throws(DocumentError) in try row.text("id") }
        }
        #expect(error?.description == "sample.yaml:4: Nobody reads the key `extra`; remove it.")
    }

    @Test(arguments: [
        ("x: 1", "sample.yaml:1: The key `id` is missing; add it."),
        ("\n\nid: ''", "sample.yaml:3: The key `id` has no value; write one."),
        ("id: [a]", "sample.yaml:1: Expected a text here, found a list."),
        ("id:\n  a: b", "sample.yaml:2: Expected a text here, found keys and values."),
        ("- id", "sample.yaml:1: Expected keys and values here, found a list."),
        ("", "sample.yaml:1: Expected keys and values here, found nothing."),
    ])
    func aTextThatIsNotThereIsRefused(yaml: String, sentence: String) {
        let error = refusal(of: yaml) { (reader) throws(DocumentError) in try reader.text("id") }
        #expect(error?.description == sentence)
    }

    @Test func aTextWithoutOneLanguageIsRefused() {
        let error = refusal(of: "title:\n  en: Bucket\n") { (reader) throws(DocumentError) in
            try reader.localizedText("title")
        }
        #expect(error?.description == "sample.yaml:2: `title` has no French text; add `fr:`.")
        #expect(error?.sentence.fr == "`title` n’a pas de texte français ; ajoutez `fr:`.")
    }

    @Test func aPlainTextIsRefusedWhereEachLanguageNeedsItsOwn() {
        let error = refusal(of: "title: Bucket") { (reader) throws(DocumentError) in
            try reader.localizedText("title")
        }
        let sentence = "Expected a text in each language (`en:`, `fr:`) here, found a text."
        #expect(error?.sentence.en == sentence)
    }

    @Test func aThirdLanguageIsRefused() {
        let error = refusal(of: "title: {en: a, fr: b, de: c}") { (reader) throws(DocumentError) in
            try reader.localizedText("title")
        }
        #expect(error?.reason == .unknownKey("de", nearest: nil))
    }

    @Test(arguments: ["twelve", "1.5", "0x10", "1_000"])
    func aNumberMustBeOne(text: String) {
        let error = refusal(of: "count: \(text)") { (reader) throws(DocumentError) in
            try reader.wholeNumber(ifPresent: "count")
        }
        #expect(error?.sentence.en == "`\(text)` is not a whole number.")
    }

    @Test func aTruthValueIsTrueOrFalseAndNothingElse() {
        let error = refusal(of: "open: yes") { (reader) throws(DocumentError) in
            try reader.truth("open", standard: false)
        }
        #expect(error?.sentence.en == "`yes` is not `true` or `false`.")
    }

    @Test(arguments: ["20 Nov 2026", "2026-11-2", "2026/11/20", "2026-11-200", "٢٠٢٦-١١-٢٠"])
    func aDayHasOneForm(day: String) {
        let error = refusal(of: "day: \(day)") { (reader) throws(DocumentError) in try reader.day("day") }
        #expect(error?.reason == .malformed(day, .day))
    }

    @Test func anUnknownChoiceListsTheKnownOnes() {
        let error = refusal(of: "fruit: appel") { (reader) throws(DocumentError) in
            try reader.choice("fruit", of: Fruit.self)
        }
        #expect(
            error?.sentence
                == LocalizedText(
                    en: "`appel` is not known here; did you mean `apple`? Known: `apple`, `pear`.",
                    fr: "`appel` n’est pas connu ici ; vouliez-vous dire `apple` ? Connus : `apple`, `pear`.")
        )
    }

    @Test func aTextListedTwiceIsRefused() {
        let error = refusal(of: "words:\n  - a\n  - a\n") { (reader) throws(DocumentError) in
            try reader.texts("words")
        }
        #expect(error?.description == "sample.yaml:3: `a` stands twice in this list; keep one.")
    }

    @Test func anEmptyTextInAListIsRefusedUnlessItIsAValue() throws {
        let error = refusal(of: "words: ['']") { (reader) throws(DocumentError) in try reader.texts("words") }
        #expect(error?.reason == .emptyValue("words"))
        let words = try read("words: ['', a]") { (reader) throws(DocumentError) in
            try reader.textsOrEmpty("words")
        }
        #expect(words == ["", "a"])
    }

    private func read<Result>(
        _ yaml: String, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) throws(DocumentError) -> Result {
        try DocumentReader.read(try YAMLReader.document(yaml, file: "sample.yaml"), body)
    }

    private func refusal<Result>(
        of yaml: String, _ body: (inout DocumentReader) throws(DocumentError) -> Result
    ) -> DocumentError? {
        do throws(DocumentError) {
            _ = try read(yaml, body)
            return nil
        } catch {
            return error
        }
    }
}
