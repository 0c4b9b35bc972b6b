import Testing

@testable import s3_onboard

@Suite("Metadata of an object")
struct ObjectMetadataTests {
    @Test("several pairs in one value, and several values, make one map")
    func pairs() throws {
        let metadata = try ObjectMetadata.read(["Team=data,run=42", "note=\"a, b\"", "empty=", "eq=a=b"])
        #expect(metadata == ["team": "data", "run": "42", "note": "a, b", "empty": "", "eq": "a=b"])
    }

    @Test("a quotation mark inside a value is a character like any other")
    func quotation() throws {
        #expect(try ObjectMetadata.read([#"size=5" disk,b=2"#]) == ["size": #"5" disk"#, "b": "2"])
    }

    @Test(
        "what a header would not carry unchanged is refused",
        arguments: [
            (["plain"], ObjectMetadata.Problem.malformed(.noValue("plain"))),
            (["a=1,plain"], .malformed(.noValue("plain"))),
            (["=x"], .malformed(.noKey("=x"))),
            (["a=\"x"], .malformed(.openQuote)),
            (["a b=x"], .name("a b", " ")),
            (["clé=x"], .name("clé", "é")),
            (["a=é"], .value(name: "a", "é")),
            (["a=x\r\nX-Amz-Acl: public-read"], .value(name: "a", "\r")),
            (["a= x"], .blankAtEnd(name: "a")),
            (["a=x "], .blankAtEnd(name: "a")),
            (["A=1", "a=2"], .twice("a")),
        ])
    func refused(texts: [String], problem: ObjectMetadata.Problem) {
        #expect(throws: problem) { try ObjectMetadata.read(texts) }
    }

    @Test("names and values have 2,048 bytes together")
    func limit() throws {
        let fits = "k=" + String(repeating: "v", count: 2047)
        #expect(try ObjectMetadata.read([fits]).count == 1)
        #expect(throws: ObjectMetadata.Problem.tooLarge(bytes: 2049, limit: 2048)) {
            try ObjectMetadata.read([fits + "v"])
        }
    }

    @Test("the sentence names the character that is in the way")
    func sentences() {
        let sentence = UploadOptionSentences.metadata(.value(name: "a", "é"))
        #expect(sentence.en == "--metadata: the value of `a` holds `é` (U+00E9); S3 takes printable ASCII.")
        #expect(
            sentence.fr
                == "--metadata : la valeur de `a` contient `é` (U+00E9) ; S3 accepte l’ASCII imprimable.")
        #expect(UploadOptionSentences.metadata(.value(name: "a", "\r")).en.contains("holds U+000D;"))
        #expect(
            UploadOptionSentences.metadata(.malformed(.noValue("x\u{1b}[2J"))).en
                == "--metadata: `x\\u{1b}[2J` is not key=value. Put a value that holds a comma in double quotes."
        )
    }
}
