import AWS
import Testing

struct PercentEncodingTests {
    @Test(arguments: [
        ("AZaz09-._~", "AZaz09-._~"), (" ", "%20"), ("+", "%2B"), ("%", "%25"), ("/", "%2F"), ("é", "%C3%A9"),
        ("🪣", "%F0%9F%AA%A3"), ("*'()!", "%2A%27%28%29%21"), ("\n", "%0A"), ("", ""),
    ])
    func encodesAsAWSAsks(text: String, encoded: String) {
        #expect(PercentEncoding.encode(text) == encoded)
        #expect(String(decoding: PercentEncoding.decode(encoded), as: UTF8.self) == text)
    }

    @Test func keepsTheSlashesOfPaths() {
        #expect(PercentEncoding.encodePath("a b//c/") == "a%20b//c/")
    }

    @Test(arguments: [
        ("%", "%"), ("%2", "%2"), ("%zz", "%zz"), ("%e9", "\u{FFFD}"), ("100%+", "100%+"), ("%2b", "+"),
    ])
    func decodesWhatIsNoEncodingAsItself(text: String, decoded: String) {
        #expect(String(decoding: PercentEncoding.decode(text), as: UTF8.self) == decoded)
    }

    @Test(arguments: [
        ("a%2Fb", "a/b"), ("%C3%A9", "é"), ("a%20b+c", "a b+c"), ("%", "%"), ("%2", "%2"), ("%zz", "%zz"),
        ("", ""), ("%25", "%"),
    ])
    func decodedTextIsWhatWasMeant(text: String, decoded: String) {
        #expect(PercentEncoding.decodedText(text) == decoded)
    }

    @Test func whatIsNotUTF8HasNoText() {
        #expect(PercentEncoding.decodedText("%ff") == nil)
    }
}
