import Testing

@testable import Terminal

struct PasteBufferTests {
    @Test func whatGoesBeyondTheLimitIsDropped() {
        var buffer = PasteBuffer()
        for _ in 0..<(PasteBuffer.limit + 10) { buffer.add(0x61) }
        #expect(buffer.take().utf8.count == PasteBuffer.limit)
    }

    @Test func bytesThatAreNoTextStayVisible() {
        var buffer = PasteBuffer()
        for byte in [0x61, 0xFF, 0x62] as [UInt8] { buffer.add(byte) }
        #expect(buffer.take() == "a\u{FFFD}b")
    }

    @Test func nothingIsLeftBehind() {
        var buffer = PasteBuffer()
        buffer.add(0x61)
        _ = buffer.take()
        #expect(buffer.take() == "")
    }
}
