import Foundation
import Testing

@testable import Terminal

struct ClipboardSequenceTests {
    private func sent(_ text: String, _ multiplexer: ClipboardSequence.Multiplexer) throws -> String {
        String(
            decoding: try #require(ClipboardSequence.bytes(for: text, through: multiplexer)), as: UTF8.self)
    }

    @Test func aTerminalGetsTheTextInBase64() throws {
        #expect(try sent("{\"é\"}", .none) == "\u{1b}]52;c;eyLDqSJ9\u{07}")
    }

    @Test func tmuxGetsItPlainAndWrapped() throws {
        #expect(
            try sent("hi", .tmux)
                == "\u{1b}]52;c;aGk=\u{07}" + "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;aGk=\u{07}\u{1b}\\")
    }

    @Test func screenGetsPiecesThatItPassesOnWhole() throws {
        let text = String(repeating: "policy ", count: 300)
        let pieces = try sent(text, .screen).components(separatedBy: "\u{1b}\\").dropLast()
        #expect(pieces.count > 1)
        for piece in pieces {
            #expect(piece.hasPrefix("\u{1b}P"))
            #expect(piece.utf8.count + 2 <= 768)
        }
        let joined = pieces.map { $0.dropFirst(2) }.joined()
        #expect(joined == (try sent(text, .none)))
    }

    @Test func whatATerminalWouldDropIsNotSent() {
        let fits = String(repeating: "a", count: ClipboardSequence.longestEncodedText / 4 * 3)
        #expect(ClipboardSequence.bytes(for: fits, through: .none) != nil)
        #expect(ClipboardSequence.bytes(for: fits + "aaa", through: .none) == nil)
    }

    @Test func theNearestMultiplexerIsFound() {
        typealias Multiplexer = ClipboardSequence.Multiplexer
        #expect(Multiplexer(environment: [:]) == .none)
        #expect(Multiplexer(environment: ["TMUX": ""]) == .none)
        #expect(Multiplexer(environment: ["TMUX": "/tmp/tmux-0/default,1,0"]) == .tmux)
        #expect(Multiplexer(environment: ["STY": "1234.pts-0"]) == .screen)
    }
}
