import Testing
import Wizard

@testable import Terminal

/// Numbers as ncurses might give them; 565 was seen for Control-Right, which ncurses numbers at run time.
private let codes = KeyCodes([
    0o402: .down, 0o403: .up, 0o407: .backspace, 0o541: .backTab, 0o411: .function(1), 565: .right,
])
private let keyResize: Int32 = 0o632

/// What a decoder makes of bytes that arrive together, and of the pause after them.
private func decoded(_ bytes: some Sequence<UInt8>) -> [KeyDecoder.Input] {
    decoded(numbers: bytes.map(Int32.init))
}

private func decoded(numbers: [Int32]) -> [KeyDecoder.Input] {
    var decoder = KeyDecoder(codes: codes)
    var inputs: [KeyDecoder.Input] = []
    for number in numbers {
        if let input = decoder.decode(number) { inputs.append(input) }
    }
    if let input = decoder.pause() { inputs.append(input) }
    return inputs
}

private func keys(_ keys: Key...) -> [KeyDecoder.Input] { keys.map(KeyDecoder.Input.key) }

struct KeyDecoderTests {
    @Test func charactersOfAllLengthsAreTyped() {
        #expect(
            decoded("aé→🪣".utf8)
                == keys(.character("a"), .character("é"), .character("→"), .character("🪣")))
    }

    @Test(
        arguments: [
            (0x0D, Key.enter), (0x0A, .enter), (0x09, .tab), (0x7F, .backspace), (0x08, .backspace),
            (0x03, .control("c")), (0x19, .control("y")), (0x1A, .control("z")), (0x13, .control("s")),
            (0x1C, .control("\\")), (0x20, .character(" ")), (0x7E, .character("~")),
        ] as [(UInt8, Key)])
    func oneByteIsOneKey(byte: UInt8, key: Key) {
        #expect(decoded([byte]) == keys(key))
    }

    @Test func numbersBeyondBytesAreLookedUp() {
        #expect(decoded(numbers: [0o402, 0o541, 0o411, 565]) == keys(.down, .backTab, .function(1), .right))
    }

    @Test func aNumberNobodyNamedIsNoKey() {
        #expect(decoded(numbers: [keyResize, 0o777, 97]) == keys(.character("a")))
    }

    @Test func escapeAloneIsTheEscapeKey() {
        #expect(decoded([0x1B]) == keys(.escape))
        #expect(decoded([0x1B, 0x1B]) == keys(.escape, .escape))
    }

    @Test func escapeWaitsForThePauseOnly() {
        var decoder = KeyDecoder(codes: codes)
        #expect(decoder.decode(0x1B) == nil)
        #expect(decoder.pause() == .key(.escape))
        #expect(decoder.pause() == nil)
        #expect(decoder.decode(0x5B) == .key(.character("[")))
    }

    @Test func altWithALetterIsNeitherEscapeNorTheLetter() {
        #expect(decoded("\u{1b}bc".utf8) == keys(.character("c")))
    }

    @Test func altWithAKeyIsTheKey() {
        #expect(decoded(numbers: [0x1B, 0o403]) == keys(.up))
    }

    @Test(arguments: [
        ("\u{1b}[H", Key.home), ("\u{1b}OF", .end), ("\u{1b}[1;5C", .right), ("\u{1b}[5~", .pageUp),
        ("\u{1b}[3;2~", .delete), ("\u{1b}[Z", .backTab), ("\u{1b}[15~", .function(5)),
        ("\u{1b}[24~", .function(12)), ("\u{1b}OM", .enter), ("\u{1b}OP", .function(1)),
    ])
    func sequencesThatTheDescriptionLacksAreKeys(sequence: String, key: Key) {
        #expect(decoded(sequence.utf8) == keys(key))
        #expect(decoded(Array(sequence.utf8) + [0x78]) == keys(key, .character("x")))
    }

    @Test(arguments: ["\u{1b}[<0;10;5M", "\u{1b}[I", "\u{1b}[?62;22c", "\u{1b}[24;80R", "\u{1b}[99~"])
    func reportsNobodyAskedForTypeNothing(report: String) {
        #expect(decoded(report.utf8) == [])
        #expect(decoded(Array(report.utf8) + [0x78]) == keys(.character("x")))
    }

    @Test func aSequenceCutOffByAPauseTypesNothing() {
        var decoder = KeyDecoder(codes: codes)
        for byte in "\u{1b}[1;".utf8 { #expect(decoder.decode(Int32(byte)) == nil) }
        #expect(decoder.pause() == nil)
        #expect(decoder.decode(0x78) == .key(.character("x")))
    }

    @Test func aWrongByteLosesNoKeyAfterIt() {
        #expect(decoded([0xFF, 0x61, 0xE9, 0x62, 0x1B]) == keys(.character("a"), .character("b"), .escape))
    }

    @Test func aPasteIsOneTextWithPlainLineEnds() {
        let pasted =
            [KeyCodes.pasteStart] + "one\rtwo\r\nthree\nfour".utf8.map(Int32.init) + [KeyCodes.pasteEnd]
        #expect(
            decoded(numbers: pasted + [0x61]) == [.paste("one\ntwo\nthree\nfour"), .key(.character("a"))])
    }

    @Test func keysThatNcursesSawInAPasteLeaveAControlCharacterToBeRefused() {
        let pasted = [KeyCodes.pasteStart, 0x61, 0o403, 0o407, 0x1A, 0x62, KeyCodes.pasteEnd]
        #expect(decoded(numbers: pasted) == [.paste("a\u{1b}\u{7f}\u{1a}b")])
    }

    @Test func aPauseDoesNotEndAPasteButLosingItsEndMarkDoes() {
        var decoder = KeyDecoder(codes: codes)
        _ = decoder.decode(KeyCodes.pasteStart)
        _ = decoder.decode(0x61)
        #expect(decoder.pause() == nil)
        #expect(decoder.isPasting)
        #expect(decoder.endPaste() == .paste("a"))
        #expect(!decoder.isPasting)
        #expect(decoder.decode(0x62) == .key(.character("b")))
    }

    @Test func anEndMarkWithoutAPasteIsNothing() {
        #expect(decoded(numbers: [KeyCodes.pasteEnd, 0x61]) == keys(.character("a")))
    }
}
