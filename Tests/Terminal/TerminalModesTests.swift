import Testing

@testable import Terminal

struct TerminalModesTests {
    private func modes(_ capabilities: [String: String]) -> TerminalModes {
        TerminalModes { capabilities[$0] }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// As Debian 12's terminfo describes them.
    private let xterm = [
        "cup": "\u{1b}[%i%p1%d;%p2%dH", "BE": "\u{1b}[?2004h", "BD": "\u{1b}[?2004l",
        "sgr0": "\u{1b}(B\u{1b}[m",
        "cnorm": "\u{1b}[?12l\u{1b}[?25h", "rmkx": "\u{1b}[?1l\u{1b}>",
        "rmcup": "\u{1b}[?1049l\u{1b}[23;0;0t",
        "clear": "\u{1b}[H\u{1b}[2J\u{1b}[3J",
    ]
    private let vt100 = [
        "cup": "\u{1b}[%i%p1%d;%p2%dH$<5>", "sgr0": "\u{1b}[m\u{0f}$<2>", "rmkx": "\u{1b}[?1l\u{1b}>",
        "clear": "\u{1b}[H\u{1b}[J$<50>",
    ]

    @Test func everythingThatWasTurnedOnIsTurnedOff() {
        let modes = modes(xterm)
        #expect(text(modes.enter) == "\u{1b}[?2004h")
        #expect(text(modes.leave) == "\u{1b}[?2004l")
        #expect(
            text(modes.restore)
                == "\u{1b}[?2004l\u{1b}(B\u{1b}[m\u{1b}[?12l\u{1b}[?25h\u{1b}[?1l\u{1b}>\u{1b}[?1049l\u{1b}[23;0;0t"
        )
    }

    @Test func withoutASecondScreenWhatWasDrawnIsWiped() {
        #expect(
            text(modes(vt100).restore)
                == "\u{1b}[?2004l\u{1b}[m\u{0f}\u{1b}[?1l\u{1b}>\u{1b}[H\u{1b}[J")
    }

    @Test func pasteMarksAreAskedForWhereTheDescriptionIsSilentButTheLanguageIsANSI() {
        #expect(text(modes(vt100).enter) == "\u{1b}[?2004h")
        #expect(modes(["cup": "\u{1b}Y%p1%' '%+%c%p2%' '%+%c"]).enter == [])
        #expect(modes(["cup": "\u{1b}Y%p1%' '%+%c%p2%' '%+%c"]).restore == [])
    }

    @Test(arguments: [
        ("", ""), ("abc", "abc"), ("a$<5>b", "ab"), ("$<20/>x", "x"), ("x$<5*>", "x"), ("cost $5", "cost $5"),
        ("a$<b", "a$<b"),
    ])
    func waitsAreNoText(capability: String, bytes: String) {
        #expect(text(TerminalModes.withoutPadding(capability)) == bytes)
    }
}
