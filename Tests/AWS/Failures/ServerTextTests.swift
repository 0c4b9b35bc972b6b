import AWS
import Testing

struct ServerTextTests {
    @Test(arguments: [
        ("Access Denied", "Access Denied"),
        ("Accès refusé à « b » 🪣", "Accès refusé à « b » 🪣"),
        ("A\u{1B}[31mB\rC\u{07}D", "A\\u{1b}[31mB\\u{d}C\\u{7}D"),
        ("one\ntwo\ttabs", "one\\u{a}two\\u{9}tabs"),
        ("del\u{7F}c1\u{9B}31m", "del\\u{7f}c1\\u{9b}31m"),
        ("user\u{202E}gpj.exe", "user\\u{202e}gpj.exe"),
        ("\u{2066}isolate\u{2069}", "\\u{2066}isolate\\u{2069}"),
        ("zero\u{200B}width\u{FEFF}", "zero\\u{200b}width\\u{feff}"),
        ("line\u{2028}paragraph\u{2029}", "line\\u{2028}paragraph\\u{2029}"),
        ("tag\u{E0041}", "tag\\u{e0041}"),
        ("private\u{E000}", "private\\u{e000}"),
        ("", ""),
    ])
    func showsWhatATerminalWouldActUpon(raw: String, shown: String) {
        #expect(ServerText(raw).display == shown)
    }

    @Test func isNeverLongerThanItsLimit() {
        let exact = String(repeating: "x", count: ServerText.displayLimit - 1)
        #expect(ServerText(exact).display == exact)
        for raw in [String(repeating: "x", count: 10_000), String(repeating: "\u{1B}", count: 10_000)] {
            let shown = ServerText(raw).display
            #expect(shown.unicodeScalars.count <= ServerText.displayLimit)
            #expect(shown.hasSuffix("…"))
        }
    }

    @Test func neverCutsThroughAVisibleForm() {
        let shown = ServerText(String(repeating: "x", count: ServerText.displayLimit - 4) + "\u{1B}").display
        #expect(shown.hasSuffix("x…"))
    }

    @Test func countsScalarsSoThatStackedMarksAreCutToo() {
        let stacked = "a" + String(repeating: "\u{0301}", count: 10_000)
        #expect(ServerText(stacked).display.unicodeScalars.count <= ServerText.displayLimit)
    }

    @Test func printingAndDumpingAreCleanToo() {
        let text = ServerText("a\u{1B}b")
        var dumped = ""
        dump(text, to: &dumped)
        for shown in ["\(text)", String(reflecting: text), dumped] {
            #expect(!shown.contains("\u{1B}"))
            #expect(shown.contains("\\u{1b}") || shown.contains("\\\\u{1b}"))
        }
    }
}

/// Presigned addresses in a server's words.
struct PresignedTextTests {
    private static let signature = String(repeating: "5d6e", count: 16)

    @Test(arguments: [
        "AWS_SECRET_ACCESS_KEY=SECRET", "aws_secret_access_key = SECRET", "export AWS_SESSION_TOKEN='SECRET'",
        #"{"SecretAccessKey": "SECRET","#, "<SessionToken>SECRET</SessionToken>",
        "{'aws_session_token': 'SECRET'}", "https://user:SECRET@proxy.example.com:3128/x",
        "ftp://SECRET@host",
    ])
    func secretsUnderTheirNamesAreLeftOut(_ text: String) {
        let shown = ServerText("before \(text) after").display
        #expect(!shown.replacing("SECRET_ACCESS_KEY", with: "").contains("SECRET"), "\(shown)")
        #expect(shown.contains("…") && shown.hasPrefix("before ") && shown.hasSuffix(" after"), "\(shown)")
    }

    @Test(arguments: [
        "https://s3.example.com/a@b", "the session token", "SecretAccessKey is missing", "mail@example.com",
    ])
    func whatIsNoSecretStays(_ text: String) {
        #expect(ServerText(text).display == text)
    }

    @Test(arguments: ["=", "%3D", ":", ": "], ["X-Amz-Signature", "x-amz-signature"])
    func aSignatureIsNeverShown(sign: String, name: String) {
        let text = ServerText("see https://b.s3.amazonaws.com/k?a=b&\(name)\(sign)\(Self.signature)&c=d.")
        #expect(text.display == "see https://b.s3.amazonaws.com/k?a=b&\(name)\(sign)…&c=d.")
    }

    @Test func allThatSignsIsRedacted() {
        let text = ServerText(
            "<X-Amz-Credential=AKIA/20261121/eu-west-3&X-Amz-Security-Token=IQoJ%2F%3D> X-Amz-Signature=\(Self.signature)"
        )
        #expect(
            text.display == "<X-Amz-Credential=…&X-Amz-Security-Token=…> X-Amz-Signature=…")
        let encoded = ServerText("X-Amz-Signature%3D\(Self.signature)%26X-Amz-Expires%3D60")
        #expect(encoded.display == "X-Amz-Signature%3D…%26X-Amz-Expires%3D60")
    }

    @Test(arguments: ["X-Amz-Signature", "x", "the header x-amz-security-token is missing", "é X-Amz-Date=1"])
    func otherWordsStay(words: String) {
        #expect(ServerText(words).display == words)
    }
}
