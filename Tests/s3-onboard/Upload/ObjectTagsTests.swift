import Testing

@testable import s3_onboard

@Suite("Tags of an object")
struct ObjectTagsTests {
    @Test(
        "both forms that people know",
        arguments: [
            ("team=data", ["team": "data"]),
            ("team=data&run=42", ["team": "data", "run": "42"]),
            ("team=data,run=42", ["team": "data", "run": "42"]),
            ("a=b+c%2Fd", ["a": "b c/d"]),
            ("a=b+c,d=e", ["a": "b+c", "d": "e"]),
            ("caf%C3%A9=", ["café": ""]),
        ])
    func forms(text: String, tags: [String: String]) throws {
        #expect(try ObjectTags.read(text) == tags)
    }

    @Test(
        "what S3 refuses is refused here",
        arguments: [
            ("team", ObjectTags.Problem.malformed(.noValue("team"))),
            ("=data", .malformed(.noKey("=data"))),
            ("a=%4", .encoding("%4")), ("a=%zz", .encoding("%zz")), ("a=%FF", .encoding("%FF")),
            ("a=1&a=2", .twice("a")),
            ("aws:team=x", .reserved("aws:team")),
            ("a=x,y&b=1", .character(key: "a", ",")),
            ("a=b%3Bc", .character(key: "a", ";")),
            ("a=b%0A", .character(key: "a", "\n")),
            ("a=1,b=2,c=3,d=4,e=5,f=6,g=7,h=8,i=9,j=10,k=11", .tooMany(11, limit: 10)),
        ])
    func refused(text: String, problem: ObjectTags.Problem) {
        #expect(throws: problem) { try ObjectTags.read(text) }
    }

    @Test("keys have 128 characters and values 256, counted in UTF-16")
    func lengths() throws {
        let key = String(repeating: "k", count: 128)
        let value = String(repeating: "v", count: 256)
        #expect(try ObjectTags.read("\(key)=\(value)") == [key: value])
        #expect(throws: ObjectTags.Problem.longKey(key + "k", length: 129, limit: 128)) {
            try ObjectTags.read("\(key)k=")
        }
        #expect(throws: ObjectTags.Problem.longValue(key: "a", length: 257, limit: 256)) {
            try ObjectTags.read("a=v\(value)")
        }
        // A letter outside of the first plane counts twice.
        #expect(
            throws: ObjectTags.Problem.longKey(String(repeating: "𝐀", count: 65), length: 130, limit: 128)
        ) {
            try ObjectTags.read(String(repeating: "𝐀", count: 65) + "=")
        }
    }

    @Test("sentences in both languages")
    func sentences() {
        let many = UploadOptionSentences.tagging(.tooMany(11, limit: 10))
        #expect(many.en == "--tagging: 11 tags; an object has 10 at most.")
        #expect(many.fr == "--tagging : 11 étiquettes ; un objet en a 10 au plus.")
    }
}
