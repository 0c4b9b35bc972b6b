import Foundation
import JSON
import TestSupport
import Testing

/// Python's json module reads the same texts. Only what it lets pass against RFC 8259 is left out: a lone
/// surrogate, and names that stand twice.
@Suite("Python's json as a judge")
struct PythonTests {
    private struct Writing: Decodable {
        var compact: String
        var indented: String
    }

    private static let texts = [
        "", " ", "null", "true", "[]", "{}", "[[],{}]", "0", "01", "-", "1.", "1.5", ".5", "1e3x", "12",
        "+1", "0x10", "NaN", "Infinity", "-Infinity", "\"\"", "\"a", "\"\\u00e9\"", "\"\\u12\"", "\"\\x\"",
        "\"\t\"", "\"\u{7F}\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ud83d\\ud83d\"", "\"\u{2028}x\"",
        "[1,2", "[1,]", "[,1]", "[1 2]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}",
        "{\"a\":{\"b\":[1,{\"c\":null}]}}",
        "{\"\":\"\"}", "1 1", "truefalse", "nulll", "\u{FEFF}{}", "\u{A0}1", "\u{B}1", "// x\n1",
        "{\"é\": \"日本 😀 / \\/ \\\\ \\\" \\b\\f\\n\\r\\t \\u0001\"}", "\r\n\t [ 1 , 2 ] \r\n",
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:PutObject"], "Resource": "*"}]}
        """,
    ]

    @Test("Both accept the same texts and write the same values with the same bytes")
    func agrees() throws {
        let input = JSONValue.array(Self.texts.map(JSONValue.string)).rendered()
        let output = try Judge.python("JSON/python_json.py", input: Data(input.utf8))
        let verdicts = try JSONDecoder().decode([Writing?].self, from: output)
        try #require(verdicts.count == Self.texts.count)
        #expect(verdicts.contains { $0 == nil } && verdicts.contains { $0 != nil })

        for (text, verdict) in zip(Self.texts, verdicts) {
            let ours = try? JSONValue.parse(text)
            #expect((ours == nil) == (verdict == nil), "\(text.debugDescription)")
            guard let ours, let verdict, !Self.weEscapeMore(text) else { continue }
            #expect(ours.rendered() == verdict.compact)
            #expect(ours.rendered(indent: 2) == verdict.indented)
        }
    }

    /// Python writes DEL and U+2028 as they are; we escape what could disturb a terminal.
    private static func weEscapeMore(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0 == "\u{7F}" || $0 == "\u{2028}" }
    }
}
