import JSON
import Testing

@Suite("Writing JSON")
struct WritingTests {
    private let sample = JSONValue.object([
        .init("Version", .string("2012-10-17")),
        .init("Nothing", .array([])),
        .init("Empty", .object([])),
        .init("List", .array([.number("1.50"), .bool(true), .null])),
    ])

    @Test("Without indent there is no white space")
    func writesCompact() {
        #expect(
            sample.rendered()
                == #"{"Version":"2012-10-17","Nothing":[],"Empty":{},"List":[1.50,true,null]}"#)
    }

    @Test("With indent every member and element has a line, and empty ones have none")
    func writesIndented() {
        #expect(
            sample.rendered(indent: 2) == """
                {
                  "Version": "2012-10-17",
                  "Nothing": [],
                  "Empty": {},
                  "List": [
                    1.50,
                    true,
                    null
                  ]
                }
                """)
    }

    @Test(
        "Characters that a terminal would obey, or that hide or reorder text, are escaped",
        arguments: [
            ("\u{1B}[31m", #""\u001b[31m""#),
            ("\u{7F}", #""\u007f""#),
            ("\u{9B}31m", #""\u009b31m""#),
            ("\u{202E}", #""\u202e""#),
            ("\u{200B}", #""\u200b""#),
            ("\u{2028}\u{2029}", #""\u2028\u2029""#),
            ("\u{E0001}", #""\udb40\udc01""#),
            ("\"\\\n\r\t\u{8}\u{C}", #""\"\\\n\r\t\b\f""#),
        ])
    func escapes(string: String, text: String) {
        #expect(JSONValue.string(string).rendered() == text)
    }

    @Test("Other characters stand as they are", arguments: ["é", "‹bucket›", "日本", "😀", "a/b", " "])
    func leavesAlone(string: String) {
        #expect(JSONValue.string(string).rendered() == "\"\(string)\"")
    }

    @Test("What is written is read again", arguments: [nil, 0, 2, 4])
    func readsBack(indent: Int?) throws {
        let value = JSONValue.object([
            .init("keys \u{0} \u{1F} \u{202E}", .array([.string("\u{E0001}😀\\\""), .number("-0.10")])),
            .init("", sample),
        ])
        #expect(try JSONValue.parse(value.rendered(indent: indent)) == value)
    }
}
