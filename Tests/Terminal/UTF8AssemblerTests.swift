import Testing

@testable import Terminal

struct UTF8AssemblerTests {
    private func scalars(_ bytes: [UInt8]) -> String {
        var assembler = UTF8Assembler()
        var text = String.UnicodeScalarView()
        for byte in bytes {
            if let scalar = assembler.add(byte) { text.append(scalar) }
        }
        return String(text)
    }

    @Test(arguments: [
        "", "abc", "ÀÉÎ", "‹bucket›", "日本語", "🪣👩‍💻", "e\u{301}", "\u{10FFFF}\u{7FF}\u{800}\u{FFFF}",
    ])
    func textComesOutAsItWentIn(text: String) {
        #expect(scalars(Array(text.utf8)) == text)
    }

    @Test(arguments: [
        [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80],
        [0xE2, 0x82],
        [0xF0, 0x9F, 0xAA], [0xE0, 0x80, 0x80], [0xE9],
    ])
    func wrongBytesAreDroppedAndTheNextLetterIsNot(bytes: [UInt8]) {
        #expect(scalars(bytes + Array("aé".utf8)) == "aé")
    }

    @Test func aCharacterMayArriveInPieces() {
        var assembler = UTF8Assembler()
        #expect(assembler.add(0xE2) == nil)
        #expect(assembler.add(0x86) == nil)
        #expect(assembler.add(0x92) == "→")
    }
}
