import JSON
import Testing

@Suite("Reading JSON")
struct ParsingTests {
    @Test(
        "Every kind of value is read",
        arguments: [
            ("null", JSONValue.null),
            ("true", .bool(true)),
            (" false ", .bool(false)),
            ("\"\"", .string("")),
            ("[]", .array([])),
            ("{}", .object([])),
            ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
            ("{\"a\": null}", .object([.init("a", .null)])),
        ])
    func readsValue(text: String, value: JSONValue) throws {
        #expect(try JSONValue.parse(text) == value)
    }

    @Test("Members keep their order, and a name that stands twice is kept twice")
    func keepsMembers() throws {
        let value = try JSONValue.parse(#"{"b": 1, "a": 2, "b": 3}"#)
        #expect(
            value
                == .object([
                    .init("b", .number("1")), .init("a", .number("2")), .init("b", .number("3")),
                ]))
    }

    @Test(
        "Numbers keep their digits",
        arguments: ["0", "-0", "10", "1.50", "-2.5e+10", "1E3", "12345678901234567890"])
    func keepsDigits(digits: String) throws {
        #expect(try JSONValue.parse(digits) == .number(digits))
    }

    @Test(
        "Escapes stand for their characters",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u00E9""#, "Aéé"),
            (#""\ud83d\ude00""#, "😀"),
            (#""\u0000""#, "\0"),
        ])
    func readsEscape(text: String, string: String) throws {
        #expect(try JSONValue.parse(text) == .string(string))
    }

    @Test(
        "What is wrong is named with its line and column",
        arguments: [
            ("", .endOfText(expected: .value), 1, 1),
            ("  ", .endOfText(expected: .value), 1, 3),
            ("{\n  \"a\" 1}", .unexpected("1", expected: .colon), 2, 7),
            ("{\"a\": 1,}", .unexpected("}", expected: .memberName), 1, 9),
            ("{\"a\": 1 \"b\": 2}", .unexpected("\"", expected: .commaOrBrace), 1, 9),
            ("{a: 1}", .unexpected("a", expected: .memberName), 1, 2),
            ("{'a': 1}", .unexpected("'", expected: .memberName), 1, 2),
            ("[1,]", .unexpected("]", expected: .value), 1, 4),
            ("[1 2]", .unexpected("2", expected: .commaOrBracket), 1, 4),
            ("[1", .endOfText(expected: .commaOrBracket), 1, 3),
            ("{\"a\"", .endOfText(expected: .colon), 1, 5),
            ("1 2", .unexpected("2", expected: .endOfText), 1, 3),
            ("tru", .endOfText(expected: .value), 1, 4),
            ("True", .unexpected("T", expected: .value), 1, 1),
            ("nul1", .unexpected("1", expected: .value), 1, 4),
            ("01", .leadingZero, 1, 2),
            ("-", .endOfText(expected: .digit), 1, 2),
            ("+1", .unexpected("+", expected: .value), 1, 1),
            ("1.", .endOfText(expected: .digit), 1, 3),
            ("1e", .endOfText(expected: .digit), 1, 3),
            (".5", .unexpected(".", expected: .value), 1, 1),
            ("NaN", .unexpected("N", expected: .value), 1, 1),
            ("\"a", .endOfText(expected: .endOfString), 1, 3),
            ("\"a\nb\"", .bareControlCharacter("\n"), 1, 3),
            ("\"\u{1B}[31m\"", .bareControlCharacter("\u{1B}"), 1, 2),
            (#""\x""#, .unexpected("x", expected: .escape), 1, 3),
            (#""\"#, .endOfText(expected: .escape), 1, 3),
            (#""\u12g4""#, .unexpected("g", expected: .hexadecimalDigit), 1, 6),
            (#""\u12""#, .unexpected("\"", expected: .hexadecimalDigit), 1, 6),
            (#""\u１２３４""#, .unexpected("１", expected: .hexadecimalDigit), 1, 4),
            (#""x\ud83d""#, .loneSurrogate(0xD83D), 1, 3),
            (#""\ud83d\u0041""#, .loneSurrogate(0xD83D), 1, 2),
            (#""\ude00""#, .loneSurrogate(0xDE00), 1, 2),
            ("\u{FEFF}1", .unexpected("\u{FEFF}", expected: .value), 1, 1),
            ("\u{A0}1", .unexpected("\u{A0}", expected: .value), 1, 1),
            ("[\r\n\r\n  x]", .unexpected("x", expected: .value), 3, 3),
            ("[\"é😀\", x]", .unexpected("x", expected: .value), 1, 8),
            ("// note\n1", .unexpected("/", expected: .value), 1, 1),
        ] as [(String, JSONError.Reason, Int, Int)])
    func namesPlace(text: String, reason: JSONError.Reason, line: Int, column: Int) throws {
        let error = try #require(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error.reason == reason)
        #expect(error.line == line)
        #expect(error.column == column)
    }

    @Test("A text nested as deep as allowed is read, one level more is refused")
    func limitsDepth() throws {
        let limit = JSONValue.maximumDepth
        let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(throws: Never.self) { try JSONValue.parse(deepest) }
        let error = try #require(throws: JSONError.self) { try JSONValue.parse("[\(deepest)]") }
        #expect(error.reason == .tooDeep(limit: limit))
        #expect(error.column == limit + 1)
    }

    @Test("Siblings do not count as depth")
    func countsOnlyNesting() throws {
        let text = "[" + Array(repeating: "[]", count: 500).joined(separator: ",") + "]"
        #expect(try JSONValue.parse(text) == .array(Array(repeating: .array([]), count: 500)))
    }

    @Test("A hostile text of opening brackets ends in an error and not in a crash")
    func survivesBrackets() throws {
        let text = String(repeating: "{\"a\":[", count: 200_000)
        let error = try #require(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error.reason == .tooDeep(limit: JSONValue.maximumDepth))
    }
}
